package io.claimport.adapters.documents.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Damage that knows numbers, separators and the words of a format.
///
/// Each byte is one character here, so that what is not touched stays as it is.
final class TextDamage {

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,/-]*");
  private static final List<String> SEPARATORS =
      List.of("\n", "~", "*", ":", ",", ";", "|", "\t", "\"", "{", "}", "[", "<", ">", "/", " ");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_32,
          Charset.forName("IBM500"),
          StandardCharsets.US_ASCII);
  private static final List<String> MARKS =
      List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF");

  private TextDamage() {}

  static List<Damage> all() {
    return List.of(
        TextDamage::insertWord,
        TextDamage::insertWord,
        TextDamage::replaceNumber,
        TextDamage::replaceNumber,
        TextDamage::replaceBetweenSeparators,
        TextDamage::replaceBetweenSeparators,
        TextDamage::otherSeparator,
        TextDamage::repeatPieces,
        TextDamage::dropPieces,
        TextDamage::shufflePieces,
        TextDamage::swapPieces,
        TextDamage::otherCharset);
  }

  private static byte[] insertWord(byte[] document, RandomGenerator random, Material material) {
    String text = text(document);
    int at = random.nextInt(text.length() + 1);
    int to = random.nextInt(3) == 0 ? Math.min(text.length(), at + random.nextInt(20)) : at;
    return bytes(text.substring(0, at) + word(random, material) + text.substring(to));
  }

  private static byte[] replaceNumber(byte[] document, RandomGenerator random, Material material) {
    String text = text(document);
    List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
    if (numbers.isEmpty()) {
      return document;
    }
    MatchResult number = Material.any(numbers, random);
    String other = latin(Material.any(Words.EXTREMES, random));
    return bytes(text.substring(0, number.start()) + other + text.substring(number.end()));
  }

  /// A whole cell, element or value becomes something else.
  private static byte[] replaceBetweenSeparators(
      byte[] document, RandomGenerator random, Material material) {
    String separator = Material.any(SEPARATORS, random);
    List<String> pieces = pieces(document, separator);
    String other = random.nextInt(4) == 0 ? "" : word(random, material);
    pieces.set(random.nextInt(pieces.size()), other);
    return joined(pieces, separator);
  }

  private static byte[] otherSeparator(byte[] document, RandomGenerator random, Material material) {
    String separator = Material.any(SEPARATORS, random);
    return joined(pieces(document, separator), Material.any(SEPARATORS, random));
  }

  private static byte[] repeatPieces(byte[] document, RandomGenerator random, Material material) {
    String separator = Material.any(SEPARATORS, random);
    List<String> pieces = pieces(document, separator);
    int from = random.nextInt(pieces.size());
    int to = from + 1 + random.nextInt(Math.min(40, pieces.size() - from));
    List<String> again = new ArrayList<>(pieces.subList(from, to));
    int times = random.nextInt(10) == 0 ? 30 : 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      pieces.addAll(from, again);
    }
    return joined(pieces, separator);
  }

  private static byte[] dropPieces(byte[] document, RandomGenerator random, Material material) {
    String separator = Material.any(SEPARATORS, random);
    List<String> pieces = pieces(document, separator);
    int from = random.nextInt(pieces.size());
    pieces.subList(from, from + 1 + random.nextInt(Math.min(10, pieces.size() - from))).clear();
    return joined(pieces, separator);
  }

  private static byte[] shufflePieces(byte[] document, RandomGenerator random, Material material) {
    String separator = Material.any(SEPARATORS, random);
    List<String> pieces = pieces(document, separator);
    int from = random.nextInt(pieces.size());
    int to = from + 1 + random.nextInt(pieces.size() - from);
    Collections.shuffle(pieces.subList(from, to), Random.from(random));
    return joined(pieces, separator);
  }

  private static byte[] swapPieces(byte[] document, RandomGenerator random, Material material) {
    String separator = Material.any(SEPARATORS, random);
    List<String> pieces = pieces(document, separator);
    List<String> others = pieces(material.documentToSplice(random), separator);
    for (int i = 0; i <= random.nextInt(4); i++) {
      Collections.swap(pieces, random.nextInt(pieces.size()), random.nextInt(pieces.size()));
      pieces.set(random.nextInt(pieces.size()), Material.any(others, random));
    }
    return joined(pieces, separator);
  }

  private static byte[] otherCharset(byte[] document, RandomGenerator random, Material material) {
    if (random.nextInt(3) == 0) {
      return bytes(Material.any(MARKS, random) + text(document));
    }
    Charset charset = Material.any(CHARSETS, random);
    String mark = random.nextBoolean() ? "\uFEFF" : "";
    return (mark + new String(document, StandardCharsets.UTF_8)).getBytes(charset);
  }

  private static String word(RandomGenerator random, Material material) {
    return latin(material.word(random));
  }

  private static List<String> pieces(byte[] document, String separator) {
    return Arrays.stream(text(document).split(Pattern.quote(separator), -1))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static byte[] joined(List<String> pieces, String separator) {
    return bytes(String.join(separator, pieces));
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.ISO_8859_1);
  }

  /// The bytes of a word in UTF-8, a character for each.
  private static String latin(String word) {
    return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
