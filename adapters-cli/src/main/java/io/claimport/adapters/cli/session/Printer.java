package io.claimport.adapters.cli.session;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes to standard output and standard error, as UTF-8 with line feeds on every system.
///
/// A broken standard output ends the command with [OutputBroken]; a broken standard error is
/// ignored, for there is nobody left to tell.
public final class Printer {

  private final Guarded bytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private final @Nullable Integer columns;
  private final boolean colours;

  public Printer(Console console) {
    this.bytes = new Guarded(console.out());
    this.out = writer(bytes);
    this.err = writer(console.err());
    this.columns = console.columns();
    this.colours =
        columns != null
            && console.variable("NO_COLOR") == null
            && !"dumb".equals(console.variable("TERM"));
  }

  public void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /// Writes a line to standard error, after everything that standard output was given before.
  public void errorLine(String text) {
    if (!bytes.broken) {
      out.flush();
    }
    err.print(text);
    err.print('\n');
    err.flush();
  }

  public PrintWriter out() {
    return out;
  }

  public PrintWriter err() {
    return err;
  }

  /// Standard output for content that is no text of ours.
  public OutputStream bytes() {
    out.flush();
    return bytes;
  }

  /// Width of the terminal; absent when standard output is none, and then nothing is ever cut.
  public @Nullable Integer columns() {
    return columns;
  }

  public boolean hasColours() {
    return colours;
  }

  public String styled(String text, Style style) {
    return colours ? style.on(text) : text;
  }

  /// Hands everything on. Until then a failure to write may have gone unnoticed; one that was
  /// noticed before is not thrown again.
  public void flush() {
    if (!bytes.broken) {
      out.flush();
    }
    err.flush();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }

  /// Turns failures into what no writer in between can swallow.
  private static final class Guarded extends OutputStream {

    private final OutputStream stream;
    private boolean broken;

    Guarded(OutputStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int off, int len) {
      try {
        stream.write(b, off, len);
      } catch (IOException e) {
        throw breaking(e);
      }
    }

    @Override
    public void flush() {
      try {
        stream.flush();
      } catch (IOException e) {
        throw breaking(e);
      }
    }

    private OutputBroken breaking(IOException cause) {
      broken = true;
      return new OutputBroken(cause);
    }
  }
}
