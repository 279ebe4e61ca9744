package io.claimport.adapters.documents.x12.segment;

import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceClaim;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/// The segments of a document as lists of texts, to be compared.
public final class SegmentLists {

  private static final String BETWEEN = "|";

  private SegmentLists() {}

  private static final class Kept implements Receiver {

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void claim(SourceClaim claim) {
      throw new AssertionError("no claims here");
    }

    @Override
    public void finding(Finding finding) {
      findings.add(finding);
    }
  }

  /// Each segment as its identifier and its elements, without empty ones at the end; the components
  /// of an element are joined.
  public static List<List<String>> of(byte[] document) {
    List<List<String>> segments = new ArrayList<>();
    try (SegmentStream stream =
        new SegmentStream(new ByteArrayInputStream(document), new Departures(new Kept()))) {
      while (stream.next()) {
        Segment segment = stream.segment();
        boolean header = segment.id() == SegmentId.ISA;
        List<String> texts = new ArrayList<>();
        texts.add(segment.text(0));
        for (int i = 1; i <= segment.size(); i++) {
          texts.add(header ? segment.text(i) : joined(segment, i));
        }
        segments.add(trimmed(texts));
      }
    }
    return segments;
  }

  private static String joined(Segment segment, int element) {
    String whole = segment.text(element);
    boolean plain = whole.indexOf(segment.declaredComponent()) < 0;
    if (plain) {
      return whole;
    }
    Composite composite = segment.composite(element);
    List<String> components = new ArrayList<>();
    for (int i = 1; i <= composite.size(); i++) {
      components.add(composite.text(i));
    }
    return joined(components);
  }

  public static String joined(List<String> components) {
    return String.join(BETWEEN, trimmed(components));
  }

  public static List<String> trimmed(List<String> texts) {
    List<String> trimmed = new ArrayList<>(texts);
    while (!trimmed.isEmpty() && trimmed.getLast().isEmpty()) {
      trimmed.removeLast();
    }
    return trimmed;
  }
}
