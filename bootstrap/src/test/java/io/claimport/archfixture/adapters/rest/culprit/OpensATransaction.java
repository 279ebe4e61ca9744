package io.claimport.archfixture.adapters.rest.culprit;

import io.micronaut.transaction.TransactionDefinition;

/// Crime: the front end decides what belongs together.
public record OpensATransaction(TransactionDefinition definition) {}
