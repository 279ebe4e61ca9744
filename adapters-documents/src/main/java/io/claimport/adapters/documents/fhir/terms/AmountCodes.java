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

  /// The dialect whose codes a code system holds, if it is one of them.
  public static @Nullable Dialect dialect(@Nullable String system) {
    return system == null ? null : DIALECTS.get(system);
  }

  /// What a code of a dialect means, if the table knows it.
  public static @Nullable AmountMeaning meaning(Dialect dialect, String code) {
    Map<String, AmountMeaning> table = MEANINGS.getOrDefault(dialect, Map.of());
    String name = dialect == Dialect.CMS_VARIABLE ? Urls.lastSegment(code) : code;
    AmountMeaning meaning = table.get(name);
    return meaning == null && dialect == Dialect.CMS ? byEnding(table, name) : meaning;
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
