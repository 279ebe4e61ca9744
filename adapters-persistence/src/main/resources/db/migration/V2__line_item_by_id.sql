-- An explanation asks for one line item by its id.
create index if not exists line_item_id on line_item (id);
