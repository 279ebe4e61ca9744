package io.claimport.adapters.persistence.memory;

import io.claimport.application.contract.RequestLedgerContract;

class InMemoryRequestLedgerTest implements RequestLedgerContract {

  private final InMemoryRequestLedger ledger = new InMemoryRequestLedger();

  @Override
  public InMemoryRequestLedger ledger() {
    return ledger;
  }
}
