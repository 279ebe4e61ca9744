package io.claimport.application.fake;

import io.claimport.application.driven.ImportObserver;
import io.claimport.domain.importing.ImportJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Remembers which ends it was told, with their findings.
public final class RecordingObserver implements ImportObserver {

  /// What it was told about one import.
  public record Told(ImportJob job, Map<String, Integer> findings) {}

  private final List<Told> told = new ArrayList<>();

  @Override
  public void completed(ImportJob.Completed job, Map<String, Integer> findings) {
    told.add(new Told(job, findings));
  }

  @Override
  public void failed(ImportJob.Failed job, Map<String, Integer> findings) {
    told.add(new Told(job, findings));
  }

  public List<Told> told() {
    return told;
  }
}
