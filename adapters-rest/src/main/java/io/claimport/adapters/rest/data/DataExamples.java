package io.claimport.adapters.rest.data;

/// Answers for the description of the API. A test compares them with real ones.
final class DataExamples {

  static final String NDJSON =
      """
      {"line_item_id":"00e31457-0de1-3d4c-aa4d-3875b60f9443",\
      "import_job_id":"6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11","service_date":"2026-01-10",\
      "procedure_code":"99214","procedure_description":"Office visit, extended",\
      "provider_name":"Cedar Hollow Clinic (DEMO)","provider_npi":"9000000007",\
      "billed_amount":200.00,"allowed_amount":150.00,"paid_by_insurance":120.00,\
      "patient_responsibility":30.00,"claim_number":"CLM-DEMO-100200",\
      "created_at":"2026-03-01T12:00:00.123456Z","code_system":"CPT","modifiers":["25",\
      "59"],"units":1.5,"diagnosis_codes":["J06.9","I10"],"revenue_code":"0450",\
      "service_date_end":"2026-01-12","line_status":"paid","adjustments":[{"group":"CO",\
      "reason":"45","amount":50.00}],"derived_fields":[{"field":"allowed_amount",\
      "rule":"P-ADJUSTED-ALLOWED"}]}
      {"line_item_id":"a965a2e6-c41a-334c-bf85-982add1c0de8",\
      "import_job_id":"6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11","service_date":null,\
      "procedure_code":null,"procedure_description":null,"provider_name":null,\
      "provider_npi":null,"billed_amount":null,"allowed_amount":null,\
      "paid_by_insurance":null,"patient_responsibility":null,"claim_number":null,\
      "created_at":"2026-03-01T12:00:00.123456Z","code_system":null,"modifiers":[],\
      "units":null,"diagnosis_codes":[],"revenue_code":null,"service_date_end":null,\
      "line_status":"billed","adjustments":[],"derived_fields":[]}
      """;

  static final String CSV =
      """
      line_item_id,import_job_id,service_date,procedure_code,procedure_description,\
      provider_name,provider_npi,billed_amount,allowed_amount,paid_by_insurance,\
      patient_responsibility,claim_number,created_at,code_system,modifiers,units,\
      diagnosis_codes,revenue_code,service_date_end,line_status,adjustments,derived_fields
      00e31457-0de1-3d4c-aa4d-3875b60f9443,6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11,\
      2026-01-10,99214,"Office visit, extended",Cedar Hollow Clinic (DEMO),9000000007,\
      200.00,150.00,120.00,30.00,CLM-DEMO-100200,2026-03-01T12:00:00.123456Z,CPT,25;59,\
      1.5,J06.9;I10,0450,2026-01-12,paid,CO-45:50.00,allowed_amount:P-ADJUSTED-ALLOWED
      a965a2e6-c41a-334c-bf85-982add1c0de8,6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11,,,,,,,,,,,\
      2026-03-01T12:00:00.123456Z,,,,,,,billed,,
      """;

  private DataExamples() {}
}
