package io.claimport.architecture;

import io.claimport.archfixture.adapters.cli.culprit.SkipsThePort;
import io.claimport.archfixture.adapters.cli.culprit.SpeaksHttp;
import io.claimport.archfixture.adapters.cli.culprit.SwallowsNewColours;
import io.claimport.archfixture.adapters.cli.culprit.SwallowsNewOutcomes;
import io.claimport.archfixture.adapters.cli.culprit.WiresItself;
import io.claimport.archfixture.adapters.documents.culprit.HandsOnTheClock;
import io.claimport.archfixture.adapters.documents.culprit.LooksAtTheClock;
import io.claimport.archfixture.adapters.persistence.culprit.CallsBack;
import io.claimport.archfixture.adapters.persistence.culprit.FetchesForItself;
import io.claimport.archfixture.adapters.persistence.culprit.LineRequest;
import io.claimport.archfixture.adapters.persistence.culprit.UnprovenStore;
import io.claimport.archfixture.adapters.persistence.culprit.WritesDocuments;
import io.claimport.archfixture.adapters.portal.culprit.InsistsOnAWriter;
import io.claimport.archfixture.adapters.portal.culprit.KnowsItsCaller;
import io.claimport.archfixture.adapters.portal.culprit.MakesUpLineItems;
import io.claimport.archfixture.adapters.portal.culprit.SeedsItself;
import io.claimport.archfixture.adapters.portal.culprit.ThrowsDice;
import io.claimport.archfixture.adapters.rest.culprit.AsksTheDatabase;
import io.claimport.archfixture.adapters.rest.culprit.AsksTheOtherFrontEnd;
import io.claimport.archfixture.adapters.rest.culprit.BypassesTheUseCase;
import io.claimport.archfixture.adapters.rest.culprit.ExposingResponse;
import io.claimport.archfixture.adapters.rest.culprit.LineRow;
import io.claimport.archfixture.adapters.rest.culprit.OpensATransaction;
import io.claimport.archfixture.adapters.rest.culprit.ParsesArguments;
import io.claimport.archfixture.adapters.rest.culprit.PrintCommand;
import io.claimport.archfixture.adapters.rest.culprit.RendersAPage;
import io.claimport.archfixture.application.driven.culprit.AnswersWithAnException;
import io.claimport.archfixture.application.driven.culprit.NobodyCalls;
import io.claimport.archfixture.application.driven.culprit.NobodyImplements;
import io.claimport.archfixture.application.driven.culprit.StoresAQuestion;
import io.claimport.archfixture.application.driven.culprit.WithoutContract;
import io.claimport.archfixture.application.driving.culprit.AnswersWithABoolean;
import io.claimport.archfixture.application.driving.culprit.AsksForAStore;
import io.claimport.archfixture.application.driving.culprit.NobodyAsks;
import io.claimport.archfixture.application.driving.culprit.NobodyServes;
import io.claimport.archfixture.application.usecase.culprit.AnnotatedUseCase;
import io.claimport.archfixture.application.usecase.culprit.KnowsAnAdapter;
import io.claimport.archfixture.application.usecase.culprit.OpensAFile;
import io.claimport.archfixture.bootstrap.culprit.ReachesInside;
import io.claimport.archfixture.culprit.LivesNowhere;
import io.claimport.archfixture.domain.culprit.AnnotatedByAFramework;
import io.claimport.archfixture.domain.culprit.AsksForADouble;
import io.claimport.archfixture.domain.culprit.HashesInTheDomain;
import io.claimport.archfixture.domain.culprit.KeepsADouble;
import io.claimport.archfixture.domain.culprit.KeepsItselfInAStore;
import io.claimport.archfixture.domain.culprit.MultipliesByAFraction;
import io.claimport.archfixture.domain.culprit.chicken.NeedsAnEgg;
import io.claimport.archfixture.domain.culprit.egg.NeedsAChicken;
import io.claimport.archfixture.domain.culprit.unmarked.WithoutNullMarks;
import java.util.Set;

/// Who breaks which rule in the wrong hexagon.
///
/// A rule that is new or gone breaks this switch, and with it the build.
final class Culprits {

  private Culprits() {}

  static Set<Class<?>> of(Rule rule) {
    return switch (rule) {
      case DOMAIN_STANDS_ALONE ->
          Set.of(HashesInTheDomain.class, AnnotatedByAFramework.class, KeepsItselfInAStore.class);
      case NO_BINARY_FRACTIONS_IN_THE_CORE ->
          Set.of(KeepsADouble.class, MultipliesByAFraction.class, AsksForADouble.class);
      case EVERY_PACKAGE_IS_NULL_MARKED -> Set.of(WithoutNullMarks.class);
      case PACKAGES_ARE_FREE_OF_CYCLES -> Set.of(NeedsAnEgg.class, NeedsAChicken.class);
      case APPLICATION_KNOWS_ONLY_THE_DOMAIN ->
          Set.of(OpensAFile.class, KnowsAnAdapter.class, AnnotatedUseCase.class);
      case PORTS_STAND_ALONE -> Set.of(AsksForAStore.class, StoresAQuestion.class);
      case ADAPTERS_DO_NOT_KNOW_EACH_OTHER ->
          Set.of(AsksTheOtherFrontEnd.class, InsistsOnAWriter.class);
      case DRIVING_ADAPTERS_TOUCH_NO_DRIVEN_PORT -> Set.of(BypassesTheUseCase.class);
      case DRIVEN_ADAPTERS_TOUCH_NO_DRIVING_PORT -> Set.of(CallsBack.class);
      case ADAPTERS_KNOW_NO_USE_CASE -> Set.of(SkipsThePort.class, KnowsItsCaller.class);
      case DRIVEN_ADAPTERS_USE_ONLY_THEIR_OWN_PORTS ->
          Set.of(FetchesForItself.class, WritesDocuments.class);
      case NOTHING_DEPENDS_ON_BOOTSTRAP -> Set.of(WiresItself.class);
      case BOOTSTRAP_SEES_ONLY_THE_ENTRIES -> Set.of(ReachesInside.class);
      case EVERY_CLASS_HAS_A_ROOM -> Set.of(LivesNowhere.class);
      case EDGE_NAMES_STAY_AT_THEIR_EDGE ->
          Set.of(LineRow.class, LineRequest.class, PrintCommand.class);
      case WEB_TYPES_HOLD_NO_CORE_TYPE -> Set.of(ExposingResponse.class);
      case EVERY_DRIVING_PORT_IS_SERVED -> Set.of(NobodyServes.class, NobodyAsks.class);
      case EVERY_DRIVEN_PORT_IS_SERVED -> Set.of(NobodyImplements.class, NobodyCalls.class);
      case EVERY_DRIVEN_PORT_HAS_A_CONTRACT -> Set.of(WithoutContract.class);
      case EVERY_ADAPTER_PROVES_ITS_CONTRACT -> Set.of(UnprovenStore.class);
      case HTTP_STAYS_IN_REST_AND_WEB -> Set.of(SpeaksHttp.class);
      case TEMPLATES_STAY_IN_WEB -> Set.of(RendersAPage.class);
      case COMMAND_LINE_STAYS_IN_CLI -> Set.of(ParsesArguments.class);
      case LINE_ITEMS_COME_FROM_THE_NORMALIZER -> Set.of(MakesUpLineItems.class);
      case PORTS_ANSWER_WITH_VALUES ->
          Set.of(AnswersWithABoolean.class, AnswersWithAnException.class);
      case SWITCHES_HIDE_NO_CASE -> Set.of(SwallowsNewOutcomes.class, SwallowsNewColours.class);
      case NO_CLOCK_OUTSIDE_BOOTSTRAP -> Set.of(LooksAtTheClock.class, HandsOnTheClock.class);
      case NO_CHANCE_OUTSIDE_BOOTSTRAP -> Set.of(ThrowsDice.class, SeedsItself.class);
      case TRANSACTIONS_STAY_IN_PERSISTENCE -> Set.of(OpensATransaction.class);
      case DATABASES_STAY_IN_PERSISTENCE -> Set.of(AsksTheDatabase.class);
    };
  }
}
