package io.claimport.architecture.law.source;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Room;
import io.claimport.architecture.law.Charge;
import io.claimport.architecture.law.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A `switch` over types or enums of ours has no `default`, so that a new case breaks the build.
///
/// A `default` is lawful beside literals only (nobody can list all texts), or where a comment that
/// begins `// not ours:`, on its line or the line before, names the foreign type.
public final class Switches {

  private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)");
  private static final Pattern REASON = Pattern.compile("// not ours: \\S+");

  private Switches() {}

  public static Trial withoutDefault(House house) {
    Charge charge = Switches::defaultsIn;
    return charge.against(house.livingIn(Room.ALL));
  }

  private static Stream<String> defaultsIn(JavaClass suspect) {
    List<String> offences = new ArrayList<>();
    SourceFile.of(suspect, DEFAULT)
        .ifPresent(source -> source.accept(new DefaultFinder(source, suspect, offences)));
    return offences.stream();
  }

  private static final class DefaultFinder extends TreeScanner<Object, Object> {

    private final SourceFile source;
    private final JavaClass suspect;
    private final List<String> offences;

    DefaultFinder(SourceFile source, JavaClass suspect, List<String> offences) {
      this.source = source;
      this.suspect = suspect;
      this.offences = offences;
    }

    @Override
    public Object visitSwitch(SwitchTree tree, Object nothing) {
      judge(tree.getCases());
      return super.visitSwitch(tree, nothing);
    }

    @Override
    public Object visitSwitchExpression(SwitchExpressionTree tree, Object nothing) {
      judge(tree.getCases());
      return super.visitSwitchExpression(tree, nothing);
    }

    private void judge(List<? extends CaseTree> cases) {
      boolean open =
          cases.stream()
              .flatMap(one -> one.getLabels().stream())
              .allMatch(label -> label instanceof DefaultCaseLabelTree || isLiteral(label));
      cases.stream()
          .filter(one -> one.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance))
          .filter(one -> !open && !hasReason(one))
          .map(one ->
              suspect.getName()
                  + " hides new cases "
                  + source.placeOf(one)
                  + ": list them, or name the foreign type after `// not ours:`")
          .forEach(offences::add);
    }

    private boolean hasReason(CaseTree one) {
      int line = source.lineOf(one);
      return REASON.matcher(source.line(line)).find()
          || REASON.matcher(source.line(line - 1)).find();
    }

    private static boolean isLiteral(CaseLabelTree label) {
      return label instanceof ConstantCaseLabelTree constant
          && (constant.getConstantExpression() instanceof LiteralTree
              || constant.getConstantExpression() instanceof UnaryTree);
    }
  }
}
