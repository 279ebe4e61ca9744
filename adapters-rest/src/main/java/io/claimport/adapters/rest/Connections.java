package io.claimport.adapters.rest;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer.ChannelRole;
import io.micronaut.http.server.netty.NettyServerCustomizer.Registry;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;

/// Has every connection closed with patience.
@Singleton
final class Connections implements BeanCreatedEventListener<Registry> {

  @Override
  public Registry onCreated(BeanCreatedEvent<Registry> event) {
    Registry server = event.getBean();
    server.register(
        new NettyServerCustomizer() {
          @Override
          public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? lingering(channel) : this;
          }
        });
    return server;
  }

  private static NettyServerCustomizer lingering(Channel connection) {
    return new NettyServerCustomizer() {
      @Override
      public void onInitialPipelineBuilt() {
        connection.pipeline().addFirst("lingering-close", new LingeringClose());
      }
    };
  }
}
