package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.application.driven.Portal;
import io.claimport.application.fake.FixedCatalog;
import io.claimport.application.fake.ScriptedPortal;
import io.claimport.domain.entity.EntityId;
import org.junit.jupiter.api.Test;

class DialectListingTest {

  private final EntityCatalog catalog = new FixedCatalog();
  private final Portal portal = new ScriptedPortal();
  private final DialectListing listing = new DialectListing(catalog, portal);

  @Test
  void an_entity_has_the_dialects_of_its_portal() {
    assertThat(listing.dialects(new EntityId("demo_ins_001")))
        .isNotEmpty()
        .isEqualTo(portal.dialects(catalog.find(new EntityId("demo_ins_001")).orElseThrow()));
  }

  @Test
  void an_entity_that_does_not_exist_has_none() {
    assertThat(listing.dialects(new EntityId("demo_ins_999"))).isEmpty();
  }
}
