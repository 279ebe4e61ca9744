package io.claimport.adapters.documents.fhir.writing;

import io.claimport.adapters.documents.fhir.terms.ProcedureSystem;
import io.claimport.adapters.documents.fhir.terms.Urls;
import io.claimport.domain.code.Npi;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.IOException;
import java.util.List;

/// Writes one resource.
final class EobWriter {

  private static final String CLAIM_NUMBERS = "https://claimport.example/claim";
  private static final String INSURER = "insurer";
  private static final String PERSON = "Dr. ";

  private final JsonPage page;
  private final boolean cms;
  private final AmountWriter amounts;

  EobWriter(JsonPage page, boolean cms) {
    this.page = page;
    this.cms = cms;
    this.amounts = new AmountWriter(page, cms);
  }

  private record Provider(DemoName name, Npi npi) {

    static Provider of(StatementLine line) {
      return new Provider(line.provider(), line.npi());
    }

    String type() {
      return name.value().startsWith(PERSON) ? "Practitioner" : "Organization";
    }
  }

  void write(Statement statement, ClaimGroup group) throws IOException {
    List<Provider> providers = group.lines().stream().map(Provider::of).distinct().toList();
    page.text("resourceType", "ExplanationOfBenefit");
    page.object("meta", () -> profile(group));
    contained(statement, providers);
    claimNumber(group);
    page.text("status", "active");
    page.concept("type", Urls.CLAIM_TYPE, group.type().code());
    page.text("use", group.key().kind().use());
    page.object("patient", () -> page.text("display", statement.patient().value()));
    page.object(
        "billablePeriod",
        () -> {
          page.text("start", group.firstDay().toString());
          page.text("end", group.lastDay().toString());
        });
    page.text("created", statement.date().toString());
    page.object("insurer", () -> page.text("reference", "#" + INSURER));
    page.object("provider", () -> page.text("reference", "#" + id(0)));
    page.text("outcome", group.key().kind().outcome());
    page.text("disposition", "Fictional data. (DEMO)");
    careTeam(providers);
    insurance(statement);
    items(group, providers);
    amounts.totals(group);
    page.object(
        "payment", () -> amounts.money("amount", group.total(StatementLine::paidByInsurance)));
  }

  private void profile(ClaimGroup group) throws IOException {
    page.strings("profile", group.type().profile());
  }

  private void contained(Statement statement, List<Provider> providers) throws IOException {
    page.array(
        "contained",
        () -> {
          page.object(() -> {
            page.text("resourceType", "Organization");
            page.text("id", INSURER);
            page.text("name", statement.issuer().name().value());
          });
          for (int i = 0; i < providers.size(); i++) {
            provider(id(i), providers.get(i));
          }
        });
  }

  private void provider(String id, Provider provider) throws IOException {
    page.object(() -> {
      page.text("resourceType", provider.type());
      page.text("id", id);
      page.one(
          "identifier",
          () -> {
            page.text("system", Urls.NPI);
            page.text("value", provider.npi().value());
          });
      if (provider.type().equals("Organization")) {
        page.text("name", provider.name().value());
      } else {
        page.one("name", () -> page.text("text", provider.name().value()));
      }
    });
  }

  private static String id(int provider) {
    return "provider-" + (provider + 1);
  }

  private void claimNumber(ClaimGroup group) throws IOException {
    if (group.number().isPresent()) {
      page.one(
          "identifier",
          () -> {
            page.concept("type", Urls.CARIN_IDENTIFIER_TYPE, "uc");
            page.text("system", cms ? Urls.CMS_VARIABLES + "clm_id" : CLAIM_NUMBERS);
            page.text("value", group.number().orElseThrow());
          });
    }
  }

  private void careTeam(List<Provider> providers) throws IOException {
    page.array(
        "careTeam",
        () -> {
          for (int i = 0; i < providers.size(); i++) {
            int number = i;
            page.object(() -> {
              page.number("sequence", number + 1);
              page.object("provider", () -> page.text("reference", "#" + id(number)));
              page.concept("role", Urls.CARIN_CARE_TEAM_ROLE, cms ? "performing" : "rendering");
            });
          }
        });
  }

  private void insurance(Statement statement) throws IOException {
    InsurancePlan plan = statement.plan();
    DemoName cover = plan == null ? statement.issuer().name() : plan.planName();
    page.one(
        "insurance",
        () -> {
          page.bool("focal", true);
          page.object("coverage", () -> page.text("display", cover.value()));
        });
  }

  private void items(ClaimGroup group, List<Provider> providers) throws IOException {
    page.array(
        "item",
        () -> {
          int sequence = 0;
          for (StatementLine line : group.lines()) {
            sequence++;
            item(sequence, line, providers.indexOf(Provider.of(line)) + 1);
          }
        });
  }

  private void item(int sequence, StatementLine line, int careTeam) throws IOException {
    page.object(() -> {
      page.number("sequence", sequence);
      page.numbers("careTeamSequence", careTeam);
      procedure(line);
      page.text("servicedDate", line.serviceDate().toString());
      amounts.adjudications(line);
    });
  }

  private void procedure(StatementLine line) throws IOException {
    String url = ProcedureSystem.urlOf(line.procedure().system());
    page.object(
        "productOrService",
        () -> {
          page.array("coding", () -> page.coding(url, line.procedure().value()));
          page.text("text", line.description());
        });
    if (!line.procedure().modifiers().isEmpty()) {
      page.array(
          "modifier",
          () -> {
            for (String modifier : line.procedure().modifiers()) {
              page.object(() -> page.array("coding", () -> page.coding(url, modifier)));
            }
          });
    }
  }
}
