import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';
import { bar, duty, grounds, proceedings, proceedingsEvents } from './proceedings';

const terms = {
  // Which statute expels somebody tells of crime and of security.
  kind: ['criminal', 'security'],
  reference: 'operational',
  destinations: 'operational',
  enforceableFrom: 'operational',
  track: 'asylum',
  atBorder: 'operational',
  // An application for asylum is what is transferred.
  transferUnder: 'asylum',
  securityMatter: 'security',
  person: { freeMovement: 'family', minor: 'family', unaccompanied: 'family', adultFrom: ['identity', 'family'] },
} as const;

/** What protects somebody from return: family, health, danger at home. */
const stayTold = { kind: 'asylum', ground: ['asylum', 'family', 'health'], decidedOn: 'asylum' } as const;
/** That somebody was trafficked tells of a crime, and of what it did to them. */
const victim = ['criminal', 'health'] as const;

export const decision: Classified<file.Decision> = {
  ...terms,
  state: 'operational',
  decidedBy: 'operational',
  decidedOn: 'operational',
  version: 'operational',
  servedOn: 'operational',
  finalOn: 'operational',
  finalBecause: 'operational',
  prosecutorConsented: 'criminal',
  receptionVerified: 'family',
  repealedBecause: ['asylum', 'family'],
  guardian: { appointedOn: 'family', endedOn: 'family' },
  ageAssessedBy: ['identity', 'family'],
  // What a doctor has measured.
  ageTest: { consentedOn: ['health', 'family'], marginMonths: ['health', 'family'] },
  correction: { openedOn: 'operational', stay: 'operational' },
  proceedings,
  grounds,
  duties: duty,
  bars: bar,
  instructions: { reference: 'operational', givenOn: 'operational', decidedIn: 'operational' },
  stay: {
    ...stayTold,
    refusedOn: 'asylum',
    servedOn: 'asylum',
    finalOn: 'asylum',
    reporting: { from: 'asylum', everyDays: 'asylum', lastOn: 'asylum' },
    appeal: { lodgedOn: 'asylum', outcome: 'asylum', decidedOn: 'asylum' },
    vetting: { askedOn: 'security', answerBy: 'security', prolonged: 'security', answer: 'security' },
  },
  protectionSteps: { step: 'asylum', on: 'asylum' },
  // Aid of this kind goes to applicants for protection only.
  socialAid: { aid: 'asylum', on: 'asylum' },
  trafficking: {
    referredOn: victim,
    certificate: { issuedOn: victim, validUntil: victim, endedOn: victim },
    permit: { status: victim, on: victim, validUntil: victim },
  },
  guardianRequestedOn: 'family',
  bestInterests: { on: 'family', inFavourOfReturn: 'family' },
};

export const decisionEvents = [
  told(file.decisionIssued, {
    happened: 'operational',
    payload: { ...terms, personId: 'operational', decidedOn: 'operational', childHeard: 'family' },
    sealed: { period: 'identity', bestInterests: 'family' },
  }),
  told(file.decisionServed, {
    happened: 'operational',
    payload: { servedOn: 'operational', method: 'operational' },
    sealed: { receivedBy: 'identity' },
  }),
  told(file.decisionBecameFinal, {
    happened: 'operational',
    payload: { finalOn: 'operational', because: 'operational', evidence: 'operational' },
    sealed: { verifiedBy: 'operational', witness: 'identity', officer: 'operational' },
  }),
  told(file.prosecutorConsented, { happened: 'criminal', payload: { consentedOn: 'criminal' } }),
  told(file.decisionEnforced, { happened: 'operational', payload: { enforcedOn: 'operational' } }),
  told(file.decisionRepealed, { happened: 'operational', payload: { because: ['asylum', 'family'] } }),
  told(file.decisionLapsed, { happened: 'operational', payload: { because: 'operational' } }),
  told(file.decisionRenewed, {
    happened: 'operational',
    payload: {
      because: 'operational',
      decidedOn: 'operational',
      reference: 'operational',
      destinations: 'operational',
      enforceableFrom: 'operational',
      grounds,
    },
    sealed: { reasons: ['identity', 'asylum'] },
  }),
  told(file.finalityCorrected, {
    happened: 'operational',
    payload: { finalOn: 'operational', evidence: 'operational' },
    sealed: { verifiedBy: 'operational', note: 'operational' },
  }),
  told(file.correctionOpened, {
    happened: 'operational',
    payload: { openedOn: 'operational', stay: 'operational' },
    sealed: { reasons: ['identity', 'asylum'] },
  }),
  told(file.correctionRefused, {
    happened: 'operational',
    payload: { decidedOn: 'operational' },
    sealed: { reasons: ['identity', 'asylum'] },
  }),
  ...proceedingsEvents,
  told(file.decisionRevived, { happened: 'operational' }),
  told(file.receptionVerified, {
    happened: 'family',
    payload: { kind: 'family', verifiedOn: 'family' },
    sealed: { evidence: 'family' },
  }),
  told(file.receptionWithdrawn, {
    happened: 'family',
    payload: { withdrawnOn: 'family', because: 'family' },
    sealed: { note: 'family' },
  }),
  told(file.guardianAppointed, { happened: 'family', payload: { appointedOn: 'family' }, sealed: { name: 'family' } }),
  told(file.guardianshipEnded, { happened: 'family', payload: { endedOn: 'family', because: 'family' } }),
  told(file.ageAssessed, {
    happened: ['identity', 'family'],
    payload: {
      assessedOn: ['identity', 'family'],
      result: ['identity', 'family'],
      source: ['identity', 'family'],
      adultFrom: ['identity', 'family'],
      unaccompanied: 'family',
      consentedOn: ['health', 'family'],
      marginMonths: ['health', 'family'],
    },
    sealed: { reasons: ['identity', 'family'] },
  }),
  told(file.cameOfAge, { happened: ['identity', 'family'], payload: { on: ['identity', 'family'] } }),
  told(file.writtenInstructionGiven, {
    happened: 'operational',
    payload: { reference: 'operational', givenOn: 'operational', decidedIn: 'operational' },
    sealed: { told: ['identity', 'asylum'] },
  }),
  told(file.servicesAsked, { happened: 'security', payload: { askedOn: 'security', answerBy: 'security' } }),
  told(file.vettingProlonged, { happened: 'security', payload: { answerBy: 'security' } }),
  told(file.servicesAnswered, { happened: 'security', payload: { answer: 'security' }, sealed: { note: 'security' } }),
  told(file.stayGranted, {
    happened: 'asylum',
    payload: stayTold,
    sealed: { reasons: ['asylum', 'family', 'health'] },
  }),
  told(file.stayRefused, {
    happened: 'asylum',
    payload: { kind: 'asylum', decidedOn: 'asylum' },
    sealed: { reasons: ['asylum', 'family', 'health'] },
  }),
  told(file.stayDecisionServed, {
    happened: 'asylum',
    payload: { servedOn: 'asylum' },
    sealed: { receivedBy: ['identity', 'asylum'] },
  }),
  told(file.stayAppealed, { happened: 'asylum', payload: { lodgedOn: 'asylum' } }),
  told(file.stayAppealRuled, {
    happened: 'asylum',
    payload: { outcome: 'asylum', decidedOn: 'asylum' },
    sealed: { reasons: ['asylum', 'family', 'health'] },
  }),
  told(file.stayDecisionFinal, { happened: 'asylum', payload: { finalOn: 'asylum' } }),
  told(file.reportingDutySet, {
    happened: 'asylum',
    payload: { from: 'asylum', everyDays: 'asylum' },
    sealed: { place: ['asylum', 'whereabouts'] },
  }),
  told(file.toleratedPersonReported, {
    happened: 'asylum',
    payload: { reportedOn: 'asylum' },
    sealed: { address: ['asylum', 'whereabouts'] },
  }),
  told(file.guardianRequested, {
    happened: 'family',
    payload: { requestedOn: 'family' },
    sealed: { court: 'family' },
  }),
  told(file.bestInterestsAssessed, {
    happened: 'family',
    payload: { on: 'family', inFavourOfReturn: 'family' },
    sealed: { reasons: 'family' },
  }),
  told(file.protectionStepRecorded, {
    happened: 'asylum',
    payload: { step: 'asylum', on: 'asylum' },
    sealed: { fileReference: 'asylum' },
  }),
  told(file.socialAidRecorded, { happened: 'asylum', payload: { aid: 'asylum', on: 'asylum' } }),
  told(file.traffickingReferred, {
    happened: victim,
    payload: { referredOn: victim, to: victim },
    sealed: { note: [...victim, 'identity'] },
  }),
  told(file.traffickingCertified, {
    happened: victim,
    payload: { issuedOn: victim, validUntil: victim },
    sealed: { number: victim },
  }),
  told(file.traffickingCertificateEnded, { happened: victim, payload: { endedOn: victim, because: victim } }),
  told(file.traffickingPermitRecorded, {
    happened: victim,
    payload: { status: victim, on: victim, validUntil: victim },
  }),
];
