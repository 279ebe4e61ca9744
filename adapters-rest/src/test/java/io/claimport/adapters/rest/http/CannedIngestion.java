package io.claimport.adapters.rest.http;

import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.SubmissionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Answers forms, and keeps them to be looked at.
public final class CannedIngestion implements IngestDocument {

  private final Function<SubmissionForm, Outcome> answer;
  private final List<SubmissionForm> forms = new ArrayList<>();

  private CannedIngestion(Function<SubmissionForm, Outcome> answer) {
    this.answer = answer;
  }

  public static CannedIngestion answering(Outcome outcome) {
    return new CannedIngestion(_ -> outcome);
  }

  /// As the use case does it: whatever the front end has found is refused, with more
  /// besides.
  public static CannedIngestion refusing(Function<SubmissionForm, Outcome> answer) {
    return new CannedIngestion(answer);
  }

  public SubmissionForm onlyForm() {
    if (forms.size() != 1) {
      throw new AssertionError(forms.size() + " forms came in");
    }
    return forms.getFirst();
  }

  public List<SubmissionForm> forms() {
    return forms;
  }

  @Override
  public Outcome ingest(SubmissionForm form) {
    forms.add(form);
    return answer.apply(form);
  }

  @Override
  public Outcome ingest(Submission submission) {
    throw new AssertionError("this room hands in forms");
  }
}
