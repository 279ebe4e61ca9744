package io.claimport.archfixture.application.driven.culprit;

/// Crime: nobody wrote down in tests what it promises.
public interface WithoutContract {

  String give();
}
