package io.claimport.domain.lineitem;

/// Where a line item stands among all of a user's. Positions are ordered and never change.
///
/// @param job the number of its import: they are counted as they are opened
/// @param ordinal the line's position in its document, counted from 0
public record LineItemPosition(long job, int ordinal) implements Comparable<LineItemPosition> {

  @Override
  public int compareTo(LineItemPosition other) {
    int byJob = Long.compare(job, other.job);
    return byJob == 0 ? Integer.compare(ordinal, other.ordinal) : byJob;
  }
}
