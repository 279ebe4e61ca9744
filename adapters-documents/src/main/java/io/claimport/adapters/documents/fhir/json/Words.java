package io.claimport.adapters.documents.fhir.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Words that come again and again in a document, as code systems and codes do. Most are made
/// once, which spares their copies and the hashes of these.
public final class Words {

  /// A power of two, and more than most documents have systems and codes. Of two words that
  /// belong to one place the later one takes it.
  private static final int PLACES = 512;

  private static final int LONGEST = 200;

  private static final int MIX = 31;

  private final @Nullable Spelling[] known = new Spelling[PLACES];

  @SuppressWarnings("ArrayRecordComponent") // seen by nobody else
  private record Spelling(char[] characters, String word) {

    boolean is(char[] others, int from, int length) {
      return Arrays.equals(characters, 0, characters.length, others, from, from + length);
    }
  }

  /// The word that these characters spell.
  String word(char[] characters, int from, int length) {
    if (length == 0 || length > LONGEST) {
      return new String(characters, from, length);
    }
    int place = place(characters, from, length);
    Spelling before = known[place];
    if (before != null && before.is(characters, from, length)) {
      return before.word();
    }
    String word = new String(characters, from, length);
    known[place] = new Spelling(word.toCharArray(), word);
    return word;
  }

  /// Words of one kind begin alike and differ at their ends.
  private static int place(char[] characters, int from, int length) {
    int last = from + length - 1;
    int hash = MIX * length + characters[last];
    hash = MIX * hash + characters[last - length / 4];
    hash = MIX * hash + characters[last - length / 2];
    return (hash ^ (hash >>> 9)) & (PLACES - 1);
  }
}
