package io.claimport.adapters.documents.text.grammar.block;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.shape.ServiceWords;
import io.claimport.adapters.documents.vocabulary.LineAmounts;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lines that belong to one service, while they are collected.
final class Block {

  private final PageLine title;
  private final ServiceWords words;
  private final boolean sure;
  private final LineAmounts amounts = new LineAmounts();
  private final List<PageLine> lines = new ArrayList<>();
  private @Nullable Stated<LineStatus> status;
  private @Nullable Stated<String> code;
  private @Nullable DateRange date;

  /// Begins a block.
  ///
  /// @param sure whether its title shows that it is a service
  Block(PageLine title, ServiceWords words, boolean sure) {
    this.title = title;
    this.words = words;
    this.sure = sure;
  }

  PageLine title() {
    return title;
  }

  ServiceWords words() {
    return words;
  }

  LineAmounts amounts() {
    return amounts;
  }

  List<PageLine> lines() {
    return lines;
  }

  void add(PageLine line) {
    lines.add(line);
  }

  void status(LineStatus found, PageLine line) {
    status = status == null ? new Stated<>(found, line.place()) : status;
  }

  void code(String written, PageLine line) {
    code = new Stated<>(written, line.place());
  }

  void date(DateRange day) {
    date = day;
  }

  boolean isBilled() {
    return amounts.has(ServiceAmount.BILLED);
  }

  /// Whether the block is a service for certain: by its title, by a code, or because an
  /// insurer speaks of it in several amounts.
  boolean isSure() {
    return sure || code != null || words.code().isPresent() || amounts.count() > 1;
  }

  Optional<DateRange> day() {
    return words.date().or(() -> Optional.ofNullable(date));
  }

  StatedFields.Builder state() {
    StatedFields.Builder fields = words.state(title.place());
    if (code != null) {
      fields.put(SourceField.PROCEDURE_CODE, Leaders.strip(code.value()), code.place());
    }
    if (status != null) {
      fields.put(SourceField.STATUS, status.value(), status.place());
    }
    amounts.state(fields);
    return fields;
  }
}
