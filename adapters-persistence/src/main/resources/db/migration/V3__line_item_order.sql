-- One for each order that line items can be read in; what is equal stands in the order of its import.
drop index if exists line_item_date;
create index if not exists line_item_date on line_item (user_id, service_date, job_number, ordinal);
create index if not exists line_item_billed on line_item (user_id, billed_amount, job_number, ordinal);
create index if not exists line_item_paid on line_item (user_id, paid_by_insurance, job_number, ordinal);
create index if not exists line_item_owed on line_item (user_id, patient_responsibility, job_number, ordinal);
