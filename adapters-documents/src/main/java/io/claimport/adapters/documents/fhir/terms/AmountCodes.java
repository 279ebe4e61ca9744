package io.claimport.adapters.documents.fhir.terms;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks up what a category's coding means.
public final class AmountCodes {

  /// One table for each dialect, the more specific one after the other.
  public enum Dialect {
    BASE(Urls.ADJUDICATION),
    CARIN(Urls.CARIN_ADJUDICATION),
    CMS_VARIABLE(Urls.CMS_ADJUDICATION),
    CMS(Urls.CMS_V3_ADJUDICATION);

    private final String url;

    Dialect(String url) {
      this.url = url;
    }

    /// Its code system.
    public String url() {
      return url;
    }

    /// Whether it names one variable of CMS and not a kind of amount.
    public boolean isSpecific() {
      return this == CMS_VARIABLE || this == CMS;
    }
  }

  private static final Map<String, Dialect> DIALECTS = dialects();
  private static final Map<Dialect, Map<String, AmountMeaning>> MEANINGS = meanings();
  private static final String ANYTHING = "*";

  private AmountCodes() {}

  private static Map<String, Dialect> dialects() {
    Map<String, Dialect> dialects = new HashMap<>();
    for (Dialect dialect : Dialect.values()) {
      dialects.put(dialect.url(), dialect);
    }
    dialects.put(Urls.CARIN_DISCRIMINATOR, Dialect.CARIN);
    dialects.put(Urls.CARIN_PAYER_STATUS, Dialect.CARIN);
    dialects.put(Urls.secure(Urls.ADJUDICATION), Dialect.BASE);
    dialects.put(Urls.secure(Urls.CARIN_ADJUDICATION), Dialect.CARIN);
    return dialects;
  }

  private static Map<Dialect, Map<String, AmountMeaning>> meanings() {
    Map<Dialect, Map<String, AmountMeaning>> tables = new EnumMap<>(Dialect.class);
    for (Dialect dialect : Dialect.values()) {
      Map<String, AmountMeaning> table = new HashMap<>();
      for (AmountMeaning meaning : AmountMeaning.values()) {
        meaning.codesIn(dialect).forEach(code -> table.put(code, meaning));
      }
      tables.put(dialect, table);
    }
    return tables;
  }

  /// The dialect whose codes a code system holds, if it is one of them. A code without a system
  /// can only be of the binding's own.
  public static @Nullable Dialect dialect(@Nullable String system) {
    return system == null ? Dialect.BASE : DIALECTS.get(system);
  }

  /// What a code of a dialect means, if the table knows it.
  public static @Nullable AmountMeaning meaning(Dialect dialect, String code) {
    String name = dialect == Dialect.CMS_VARIABLE ? Urls.lastSegment(code) : code;
    AmountMeaning meaning = table(dialect).get(name);
    return meaning == null ? elsewhere(dialect, name) : meaning;
  }

  /// CARIN builds on the base codes, and payers file codes of one under the address of the other.
  private static @Nullable AmountMeaning elsewhere(Dialect dialect, String name) {
    return switch (dialect) {
      case BASE -> table(Dialect.CARIN).get(name);
      case CARIN -> table(Dialect.BASE).get(name);
      case CMS_VARIABLE -> null;
      case CMS -> byEnding(table(dialect), name);
    };
  }

  private static Map<String, AmountMeaning> table(Dialect dialect) {
    return MEANINGS.getOrDefault(dialect, Map.of());
  }

  private static @Nullable AmountMeaning byEnding(Map<String, AmountMeaning> table, String code) {
    for (Map.Entry<String, AmountMeaning> entry : table.entrySet()) {
      if (entry.getKey().startsWith(ANYTHING) && code.endsWith(entry.getKey().substring(1))) {
        return entry.getValue();
      }
    }
    return null;
  }
}
