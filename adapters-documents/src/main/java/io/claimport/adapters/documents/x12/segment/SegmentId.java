package io.claimport.adapters.documents.x12.segment;

/// Identifiers of segments as numbers, so that a switch over them costs nothing: the characters of
/// the identifier in upper case, one byte each.
public final class SegmentId {

  /// Something that is no identifier.
  public static final int NONE = 0;

  public static final int AMT = 'A' << 16 | 'M' << 8 | 'T';
  public static final int BHT = 'B' << 16 | 'H' << 8 | 'T';
  public static final int BPR = 'B' << 16 | 'P' << 8 | 'R';
  public static final int CAS = 'C' << 16 | 'A' << 8 | 'S';
  public static final int CLM = 'C' << 16 | 'L' << 8 | 'M';
  public static final int CLP = 'C' << 16 | 'L' << 8 | 'P';
  public static final int DTM = 'D' << 16 | 'T' << 8 | 'M';
  public static final int DTP = 'D' << 16 | 'T' << 8 | 'P';
  public static final int GE = 'G' << 8 | 'E';
  public static final int GS = 'G' << 8 | 'S';
  public static final int HCP = 'H' << 16 | 'C' << 8 | 'P';
  public static final int HI = 'H' << 8 | 'I';
  public static final int HL = 'H' << 8 | 'L';
  public static final int IEA = 'I' << 16 | 'E' << 8 | 'A';
  public static final int ISA = 'I' << 16 | 'S' << 8 | 'A';
  public static final int LIN = 'L' << 16 | 'I' << 8 | 'N';
  public static final int LQ = 'L' << 8 | 'Q';
  public static final int LX = 'L' << 8 | 'X';
  public static final int MIA = 'M' << 16 | 'I' << 8 | 'A';
  public static final int MOA = 'M' << 16 | 'O' << 8 | 'A';
  public static final int N1 = 'N' << 8 | '1';
  public static final int NM1 = 'N' << 16 | 'M' << 8 | '1';
  public static final int PLB = 'P' << 16 | 'L' << 8 | 'B';
  public static final int REF = 'R' << 16 | 'E' << 8 | 'F';
  public static final int SBR = 'S' << 16 | 'B' << 8 | 'R';
  public static final int SE = 'S' << 8 | 'E';
  public static final int ST = 'S' << 8 | 'T';
  public static final int SV1 = 'S' << 16 | 'V' << 8 | '1';
  public static final int SV2 = 'S' << 16 | 'V' << 8 | '2';
  public static final int SV3 = 'S' << 16 | 'V' << 8 | '3';
  public static final int SVC = 'S' << 16 | 'V' << 8 | 'C';
  public static final int SVD = 'S' << 16 | 'V' << 8 | 'D';
  public static final int TA1 = 'T' << 16 | 'A' << 8 | '1';

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;
  private static final int CASE_BIT = 0x20;

  private SegmentId() {}

  static int of(byte[] bytes, int from, int to) {
    if (to - from < SHORTEST || to - from > LONGEST) {
      return NONE;
    }
    int id = 0;
    for (int i = from; i < to; i++) {
      byte character = bytes[i];
      if (!DelimiterSearch.isAlphanumeric(character)) {
        return NONE;
      }
      id = id << 8 | (isLowerCase(character) ? character - CASE_BIT : character);
    }
    return id;
  }

  static boolean isLowerCase(byte character) {
    return character >= 'a' && character <= 'z';
  }
}
