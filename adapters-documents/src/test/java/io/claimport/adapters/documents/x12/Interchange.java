package io.claimport.adapters.documents.x12;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import java.util.ArrayList;
import java.util.List;

/// Builds small X12 files: the segments of a transaction set, in envelopes that count right.
final class Interchange {

  static final String ISA =
      "ISA*00*          *00*          *ZZ*DEMOSENDER     *ZZ*DEMORECEIVER   *260301*1200*^*00501"
          + "*000000001*0*T*:~";

  private Interchange() {}

  /// A remittance of these segments behind its payment.
  static String remittance(String payment, String... segments) {
    List<String> all = new ArrayList<>();
    all.add("ST*835*0001");
    all.add("BPR*I*" + payment + "*C*CHK************20260301");
    all.add("TRN*1*DEMO1*1999999999");
    all.add("N1*PR*DEMO PAYER");
    all.add("N1*PE*DEMO CLINIC*XX*9123456789");
    all.addAll(List.of(segments));
    return enveloped("HP", "005010X221A1", set(all, "0001"));
  }

  /// A professional claim transaction with one billing provider above these segments.
  static String bill(String... segments) {
    List<String> all = new ArrayList<>();
    all.add("ST*837*0001*005010X222A1");
    all.add("BHT*0019*00*DEMO*20260301*1200*CH");
    all.add("HL*1**20*1");
    all.add("NM1*85*2*DEMO CLINIC*****XX*9123456789");
    all.add("HL*2*1*22*0");
    all.add("SBR*P*18*******CI");
    all.addAll(List.of(segments));
    return enveloped("HC", "005010X222A1", set(all, "0001"));
  }

  /// A transaction set with its trailer.
  static String set(List<String> segments, String control) {
    return String.join("~", segments) + "~SE*" + (segments.size() + 1) + "*" + control + "~";
  }

  static String enveloped(String kind, String version, String sets) {
    return ISA
        + ("GS*" + kind + "*DEMOSENDER*DEMORECEIVER*20260301*1200*1*X*" + version + "~")
        + sets
        + "GE*1*1~IEA*1*000000001~";
  }

  static Read readRemittance(String document) {
    return Reads.by(new X12RemittanceReader(), document);
  }

  static Read readBill(String document) {
    return Reads.by(new X12ClaimReader(), document);
  }
}
