package io.claimport.adapters.documents.csv.ledger;

import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Folds the transactions of a Synthea ledger into service lines: a charge opens a line,
/// and what follows with the same claim and code belongs to it.
///
/// An insurer pays by ECHECK, every other payment is the patient's. What is charged or
/// transferred to the patient is the patient's share, whether it has been paid or not, and so
/// is what the patient pays before; transfers between insurers move nothing.
public final class TransactionLedger {

  private static final String INSURERS_METHOD = "ECHECK";
  private static final Set<String> PATIENTS_METHODS = Set.of("CASH", "CHECK", "CC", "COPAY", "");
  private static final String TO_PATIENT = "p";

  private final CsvHeader header;
  private final Receiver receiver;
  private final Consumer<SourceLine> lines;
  private @Nullable LedgerLine open;

  public TransactionLedger(CsvHeader header, Receiver receiver, Consumer<SourceLine> lines) {
    this.header = header;
    this.receiver = receiver;
    this.lines = lines;
  }

  /// Takes one transaction, in the order of the document.
  public void add(int row, List<String> cells) {
    Transaction transaction = new Transaction(header, row, cells);
    switch (transaction.cell("type")) {
      case "CHARGE" -> charge(transaction);
      case "PAYMENT" -> payment(transaction);
      case "ADJUSTMENT" ->
          onLine(transaction, line -> line.adjust(amount(transaction, "adjustments")));
      case "TRANSFERIN" -> transfer(transaction);
      case "TRANSFEROUT" -> onLine(transaction, _ -> {});
      default ->
          find(
              ReadingRules.ROW_UNREADABLE,
              transaction.place(),
              "the transaction is of no known type");
    }
  }

  /// Hands the last line out.
  public void finish() {
    if (open != null) {
      lines.accept(open.sourceLine());
      open = null;
    }
  }

  private void charge(Transaction transaction) {
    finish();
    Optional<BigDecimal> billed = amount(transaction, "amount");
    LedgerLine line = LedgerLine.openedBy(transaction, billed);
    if (isToPatient(transaction)) {
      line.handToPatient(billed);
    }
    transaction
        .unreadableDates()
        .forEach(place -> find(ReadingRules.DATE_UNREADABLE, place, "service date is no date"));
    open = line;
  }

  private void payment(Transaction transaction) {
    String method = transaction.cell("method");
    if (method.equals(INSURERS_METHOD)) {
      onLine(transaction, line -> line.pay(amount(transaction, "payments")));
    } else {
      if (!PATIENTS_METHODS.contains(method)) {
        find(
            ReadingRules.TEXT_UNEXPLAINED,
            transaction.place("method"),
            "the method of a payment is not known; it is taken for the patient's");
      }
      onLine(transaction, line -> patientPays(line, transaction));
    }
  }

  /// A copay is due before anything is handed to the patient; a later payment settles that.
  private void patientPays(LedgerLine line, Transaction transaction) {
    if (!line.isWithPatient()) {
      line.owe(amount(transaction, "payments"));
    }
  }

  private void transfer(Transaction transaction) {
    onLine(
        transaction,
        line -> {
          if (isToPatient(transaction)) {
            line.handToPatient(amount(transaction, "amount"));
          }
        });
  }

  private static boolean isToPatient(Transaction transaction) {
    return transaction.cell("transfertype").equals(TO_PATIENT);
  }

  private void onLine(Transaction transaction, Consumer<LedgerLine> step) {
    if (open != null && open.isOf(transaction)) {
      step.accept(open);
    } else {
      find(
          ReadingRules.ROW_UNREADABLE,
          transaction.place(),
          "the transaction does not follow the charge that it belongs to");
    }
  }

  /// The amount in a column; nothing, with a finding, where there is none.
  private Optional<BigDecimal> amount(Transaction transaction, String heading) {
    Optional<BigDecimal> amount =
        Amount.parse(transaction.cell(heading), Amount.DecimalMark.POINT)
            .stated()
            .filter(Amount::isMoney);
    if (amount.isEmpty()) {
      find(
          ReadingRules.AMOUNT_UNREADABLE,
          transaction.place(heading),
          "the transaction states no amount");
    }
    return amount;
  }

  private void find(Rule rule, Place place, String message) {
    receiver.finding(Finding.of(rule, place, message));
  }
}
