package io.claimport.domain.importing;

/// A JSON object that the caller attaches to an import; nothing here ever looks into it.
///
/// @param json the text of a JSON object, at most 16 KiB in UTF-8; front ends check that it is one
public record Metadata(String json) {

  public static final int MAX_BYTES = 16 * 1024;
  public static final Metadata EMPTY = new Metadata("{}");
}
