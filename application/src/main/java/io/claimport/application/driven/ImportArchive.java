package io.claimport.application.driven;

import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.LineItemOrder;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.lineitem.SpendingBy;
import io.claimport.domain.lineitem.SpendingGroup;
import io.claimport.domain.normalization.Finding;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads imports back.
///
/// Whoever asks has checked whose data it is: a job id is enough here. An archive that does not
/// answer throws [io.claimport.application.Unavailable]. What is read is exactly what was written:
/// money to the cent, instants to the microsecond, texts to the last character.
public interface ImportArchive {

  Optional<ImportJob> job(JobId job);

  Optional<ImportJob> jobOf(DocumentId document);

  /// A page of the user's jobs, in the order in which they were opened or accepted.
  ///
  /// Whoever reads page after page sees every job that was there all the time exactly once, whatever
  /// others write meanwhile.
  JobPage jobs(UserId user, JobQuery query);

  /// Hands out line items of the user's completed jobs, in the order of the jobs and, within a job,
  /// of their ordinals, or in the order that is wished for.
  ///
  /// The first page begins with the totals of everything that the query accepts. They and the line
  /// items are seen at one moment, whatever others write meanwhile. Whoever reads page after page
  /// sees every line item that was there all the time exactly once; in another order than that of
  /// the jobs, nothing comes after a line item that has been removed meanwhile.
  ///
  /// @return where the next page starts after; nothing at the end
  Optional<LineItemPosition> lineItems(UserId user, LineItemQuery query, LineItemReceiver receiver);

  /// Adds up all line items that the query accepts, whatever its page, in groups and in their order.
  ///
  /// A store that can do better than to go through them says how.
  default List<SpendingGroup> spending(UserId user, LineItemQuery query, SpendingBy by) {
    SpendingGroup.Tally tally = new SpendingGroup.Tally(by);
    lineItems(
        user,
        new LineItemQuery(query.job(), query.filter(), null, null, null),
        new LineItemReceiver() {
          @Override
          public void totals(LineItemTotals totals) {}

          @Override
          public void lineItem(LineItem item) {
            tally.add(item);
          }
        });
    return tally.groups();
  }

  /// One line item of a completed job.
  Optional<LineItem> lineItem(LineItemId id);

  /// The findings of a completed or failed job, in the order in which they were appended; none
  /// before.
  List<Finding> findings(JobId job);

  /// The bytes of a document as they came, whatever became of its job; the caller closes the
  /// stream.
  Optional<InputStream> content(DocumentId document);

  /// Counts what is there, of all users together, as it is at one moment: jobs by their state, line
  /// items of completed jobs, findings of jobs that have ended.
  Counts counts();

  /// How much there is.
  ///
  /// @param jobs for each state that some job is in
  record Counts(Map<JobStatus, Long> jobs, long lineItems, long findings) {

    public Counts {
      jobs = Map.copyOf(jobs);
    }
  }

  /// Which jobs are wanted.
  ///
  /// @param status only jobs in this state; in every state when absent
  /// @param after the last job of the page before; the first page when absent
  record JobQuery(@Nullable JobStatus status, @Nullable Long after, int limit) {

    /// The first jobs in every state.
    public static JobQuery first(int limit) {
      return new JobQuery(null, null, limit);
    }
  }

  /// A page of jobs.
  ///
  /// @param total how many jobs the query accepts, over all pages
  /// @param next where the next page starts after; absent on the last page
  record JobPage(int total, List<ImportJob> jobs, @Nullable Long next) {}

  /// Which line items are wanted.
  ///
  /// @param job only those of this job; of all jobs when absent
  /// @param order that of the jobs when absent
  /// @param after the last line item of the page before; the first page when absent
  /// @param limit at most so many; all of them when absent
  record LineItemQuery(
      @Nullable JobId job,
      LineItemFilter filter,
      @Nullable LineItemOrder order,
      @Nullable LineItemPosition after,
      @Nullable Integer limit) {

    /// Everything that the user has.
    public static final LineItemQuery ALL =
        new LineItemQuery(null, LineItemFilter.ANY, null, null, null);

    public static LineItemQuery of(JobId job) {
      return new LineItemQuery(job, LineItemFilter.ANY, null, null, null);
    }

    public static LineItemQuery of(LineItemFilter filter) {
      return new LineItemQuery(null, filter, null, null, null);
    }
  }

  /// Takes line items one by one, so that nobody has to hold all of them.
  interface LineItemReceiver {

    /// Called once, before the first line item, on the first page only.
    void totals(LineItemTotals totals);

    void lineItem(LineItem item);
  }
}
