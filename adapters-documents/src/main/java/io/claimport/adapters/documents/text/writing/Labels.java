package io.claimport.adapters.documents.text.writing;

/// What an issuer calls things.
enum Labels {
  PLAIN(
      "Date of Service",
      "Billed",
      "Plan Paid",
      "Total Charges",
      "Plan Paid",
      "Your Responsibility"),
  SHORT("DOS", "Charged", "We Pay", "SUBTOTAL", "Insurance Paid", "You Owe"),
  LONG(
      "Visit Date",
      "Billed",
      "Insurance Paid",
      "Total Billed",
      "Insurance Payment",
      "Patient Responsibility");

  private final String day;
  private final String billed;
  private final String paid;
  private final String totalBilled;
  private final String totalPaid;
  private final String totalOwed;

  Labels(
      String day,
      String billed,
      String paid,
      String totalBilled,
      String totalPaid,
      String totalOwed) {
    this.day = day;
    this.billed = billed;
    this.paid = paid;
    this.totalBilled = totalBilled;
    this.totalPaid = totalPaid;
    this.totalOwed = totalOwed;
  }

  /// The day of a service.
  String day() {
    return day;
  }

  /// What was billed for a service.
  String billed() {
    return billed;
  }

  /// What the plan pays for a service.
  String paid() {
    return paid;
  }

  String totalBilled() {
    return totalBilled;
  }

  String totalPaid() {
    return totalPaid;
  }

  String totalOwed() {
    return totalOwed;
  }
}
