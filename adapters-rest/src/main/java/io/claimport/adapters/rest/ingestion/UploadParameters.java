package io.claimport.adapters.rest.ingestion;

import io.claimport.adapters.rest.request.ParameterCheck;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.SourceMethod;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// What the address of a request says of the document that is its body.
record UploadParameters(
    String userId,
    String entityType,
    String entityId,
    @Nullable String force,
    @Nullable String format,
    @Nullable String fileName) {

  @SuppressWarnings("NullAway") // it overlooks null marks on nested types in other jars
  SubmissionForm form(InputStream body, Execution execution, @Nullable String idempotencyKey) {
    ParameterCheck check = new ParameterCheck();
    String wishedFormat = ParameterCheck.text(format);
    Source.Given document =
        new Source.Given(
            SourceMethod.FILE_UPLOAD,
            check.fileName(fileName),
            body,
            wishedFormat,
            check.flag("force", force));
    return new SubmissionForm(
        ParameterCheck.text(userId),
        ParameterCheck.text(entityType),
        ParameterCheck.text(entityId),
        null,
        null,
        null,
        null,
        wishedFormat,
        document,
        null,
        execution,
        idempotencyKey,
        check.violations());
  }
}
