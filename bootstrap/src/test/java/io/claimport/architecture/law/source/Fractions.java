package io.claimport.architecture.law.source;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Room;
import io.claimport.architecture.law.Charge;
import io.claimport.architecture.law.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/// No `double` and no `float` in the core: not in a field or a signature, not in a call, and not
/// for the length of one expression either, which only the source shows.
public final class Fractions {

  /// Names of the types as the JVM has them: arrays begin with brackets.
  private static final Pattern BINARY =
      Pattern.compile("double|float|\\[+[DF]|(\\[+L)?java\\.lang\\.(Double|Float);?");

  private static final Pattern SUSPICIOUS =
      Pattern.compile("\\b(double|float)\\b|\\d\\.|\\.\\d|\\d[dDfFeE]");

  private Fractions() {}

  public static Trial noneInTheCore(House house) {
    Charge charge =
        suspect ->
            Stream.of(members(suspect), calls(suspect), sources(suspect)).flatMap(all -> all);
    return charge.against(house.livingIn(Room.CORE));
  }

  private static Stream<String> members(JavaClass suspect) {
    return Stream.concat(
        suspect.getFields().stream()
            .filter(field -> isBinary(field.getRawType()))
            .map(field -> field.getDescription() + " is a binary fraction"),
        suspect.getCodeUnits().stream()
            .filter(unit ->
                isBinary(unit.getRawReturnType())
                    || unit.getRawParameterTypes().stream().anyMatch(Fractions::isBinary))
            .map(unit -> unit.getDescription() + " takes or gives a binary fraction"));
  }

  private static Stream<String> calls(JavaClass suspect) {
    return suspect.getCodeUnitAccessesFromSelf().stream()
        .filter(access -> {
          CodeUnitAccessTarget target = access.getTarget();
          return isBinary(target.getRawReturnType())
              || target.getRawParameterTypes().stream().anyMatch(Fractions::isBinary);
        })
        .map(access -> access.getDescription());
  }

  private static Stream<String> sources(JavaClass suspect) {
    List<String> offences = new ArrayList<>();
    SourceFile.of(suspect, SUSPICIOUS)
        .ifPresent(source ->
            source.accept(
                new TreeScanner<Object, Object>() {
                  @Override
                  public Object visitPrimitiveType(PrimitiveTypeTree type, Object nothing) {
                    TypeKind kind = type.getPrimitiveTypeKind();
                    report(kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT, type);
                    return super.visitPrimitiveType(type, nothing);
                  }

                  @Override
                  public Object visitLiteral(LiteralTree literal, Object nothing) {
                    Object value = literal.getValue();
                    report(value instanceof Double || value instanceof Float, literal);
                    return super.visitLiteral(literal, nothing);
                  }

                  private void report(boolean binary, Tree tree) {
                    if (binary) {
                      offences.add(
                          suspect.getName()
                              + " counts in binary fractions "
                              + source.placeOf(tree));
                    }
                  }
                }));
    return offences.stream();
  }

  private static boolean isBinary(JavaClass type) {
    return BINARY.matcher(type.getName()).matches();
  }
}
