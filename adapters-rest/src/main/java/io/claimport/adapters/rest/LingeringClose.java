package io.claimport.adapters.rest;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Hangs up as RFC 9112, section 9.6, advises: whoever is still sending when a request is refused
/// would have the connection reset, and lose the answer that is on its way. So the server ends its
/// own half, throws away what still comes, and closes when the caller has, or has had enough time.
final class LingeringClose extends ChannelDuplexHandler {

  private static final int PATIENCE_SECONDS = 3;

  private boolean isLeaving;

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // whether these succeed, the channel closes in time
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    if (isLeaving || !(context.channel() instanceof DuplexChannel channel) || !channel.isActive()) {
      context.close(promise);
      return;
    }
    isLeaving = true;
    channel.shutdownOutput();
    channel.config().setAutoRead(true);
    Future<?> end =
        context.executor().schedule(() -> channel.close(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    channel
        .closeFuture()
        .addListener(_ -> {
          end.cancel(false);
          promise.trySuccess();
        });
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (isLeaving) {
      ReferenceCountUtil.release(message);
    } else {
      context.fireChannelRead(message);
    }
  }
}
