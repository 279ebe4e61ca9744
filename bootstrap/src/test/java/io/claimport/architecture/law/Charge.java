package io.claimport.architecture.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/// What a class is accused of: a sentence for each offence, none for a lawful class.
@FunctionalInterface
public interface Charge {

  Stream<String> against(JavaClass suspect);

  default Trial against(DescribedPredicate<JavaClass> suspects) {
    return new Trial(suspects, this);
  }
}
