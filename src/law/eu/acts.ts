import { act } from '../../kernel';

/** The Return Directive, which governs until the Return Regulation applies. */
export const returnDirective = act('eu.return-directive', 'Directive 2008/115/EC');
/** How periods, dates and time limits of Union law are counted. */
export const regulation1182 = act('eu.regulation-1182-71', 'Regulation (EEC, Euratom) No 1182/71');
/** Statistics on asylum and migration. */
export const eurostatEil = act('eu.eurostat-eil', 'Eurostat enforcement of immigration legislation (EIL)');
/** The Reintegration Assistance Tool of the EU Reintegration Programme. */
export const riat = act('eu.riat', 'Reintegration Assistance Tool (RIAT) case rules');
/** The use of SIS for return. */
export const sisReturn = act('eu.regulation-2018-1860', 'Regulation (EU) 2018/1860');
export const sisBorders = act('eu.regulation-2018-1861', 'Regulation (EU) 2018/1861');
/** The European travel document for return. */
export const travelDocumentForReturn = act('eu.regulation-2016-1953', 'Regulation (EU) 2016/1953');
/** Agreements of the Union with other states on taking people back; each has its own times. */
export const readmissionAgreements = act('eu.readmission-agreements', 'EU readmission agreements');
/** General Data Protection Regulation. */
export const gdpr = act('eu.gdpr', 'Regulation (EU) 2016/679');
/** Law Enforcement Directive. */
export const led = act('eu.led', 'Directive (EU) 2016/680');
/** The European Border and Coast Guard, and help with travel documents of third countries. */
export const frontexRegulation = act('eu.regulation-2019-1896', 'Regulation (EU) 2019/1896');
/** Judgments of the Court of Justice of the European Union: `cjeu('C-225/16 Ouhrami')`. */
export const cjeu = act('eu.cjeu', 'CJEU');
/** The European Convention on Human Rights. */
export const echr = act('eu.echr', 'European Convention on Human Rights');
/** Judgments of the European Court of Human Rights. */
export const ecthr = act('eu.ecthr', 'ECtHR');
/** Which state examines an application for asylum: the Dublin rules, and what took their place on 12 June 2026. */
export const dublinRegulation = act('eu.regulation-604-2013', 'Regulation (EU) No 604/2013');
export const migrationManagementRegulation = act('eu.regulation-2024-1351', 'Regulation (EU) 2024/1351');
/** Return border procedure, from 12 June 2026. */
export const returnBorderProcedure = act('eu.regulation-2024-1349', 'Regulation (EU) 2024/1349');
