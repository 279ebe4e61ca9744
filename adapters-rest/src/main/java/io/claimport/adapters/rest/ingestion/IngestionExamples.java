package io.claimport.adapters.rest.ingestion;

/// Requests for the description of the API. A test sends them.
final class IngestionExamples {

  static final String FROM_PORTAL =
      """
      {
        "user_id": "ada",
        "entity_type": "insurance",
        "entity_id": "demo_ins_001",
        "num_line_items": 5,
        "seed": 7,
        "as_of": "2026-03-01",
        "metadata": {"ticket": 17}
      }
      """;

  static final String GIVEN_TEXT =
      """
      {
        "user_id": "ada",
        "entity_type": "insurance",
        "entity_id": "demo_ins_001",
        "raw_text": "service_date,procedure_code,billed_amount\\n2026-01-10,99214,200.00\\n",
        "format": "csv"
      }
      """;

  static final String BATCH =
      """
      {
        "user_id": "ada",
        "entities": [
          {"entity_type": "insurance", "entity_id": "demo_ins_001", "seed": 7},
          {"entity_type": "provider", "entity_id": "demo_prov_000001", "num_line_items": 3}
        ]
      }
      """;

  private IngestionExamples() {}
}
