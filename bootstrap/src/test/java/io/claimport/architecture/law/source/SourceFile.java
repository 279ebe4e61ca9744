package io.claimport.architecture.law.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClass;
import io.claimport.architecture.house.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A source as the compiler reads it, for what bytecode no longer shows.
final class SourceFile {

  private final String name;
  private final List<String> lines;
  private final CompilationUnitTree unit;
  private final Trees trees;

  private SourceFile(Path file, String text) {
    this.name = file.getFileName().toString();
    this.lines = text.lines().toList();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(inMemory(text)));
    this.trees = Trees.instance(task);
    this.unit = parse(task);
  }

  /// The source of a top-level class, unless it does not even contain the pattern.
  static Optional<SourceFile> of(JavaClass type, Pattern pattern) {
    if (!type.isTopLevelClass()) {
      return Optional.empty();
    }
    return Checkout.sourceOf(type)
        .map(file -> new Text(file, Checkout.read(file)))
        .filter(text -> pattern.matcher(text.text()).find())
        .map(text -> new SourceFile(text.file(), text.text()));
  }

  void accept(TreeScanner<?, ?> scanner) {
    scanner.scan(unit, null);
  }

  /// The line of a piece of source, counted from 1.
  int lineOf(Tree tree) {
    return (int)
        unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
  }

  /// File and line, as editors jump to.
  String placeOf(Tree tree) {
    return "(" + name + ":" + lineOf(tree) + ")";
  }

  /// The text of a line; nothing before the first.
  String line(int number) {
    return number < 1 ? "" : lines.get(number - 1);
  }

  private static CompilationUnitTree parse(JavacTask task) {
    try {
      return task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject inMemory(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private record Text(Path file, String text) {}
}
