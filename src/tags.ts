/** Groups of operations in the document, in the order in which a reader meets them. */
export const tags: readonly { readonly name: string; readonly description: string }[] = [
  {
    name: 'Cases',
    description: 'Cases as your authority may see them, and what you can do. / Ärenden och vad du kan göra.',
  },
  { name: 'Migrationsverket', description: 'Commands of the Swedish Migration Agency. / Migrationsverkets kommandon.' },
  { name: 'Polismyndigheten', description: 'Commands of the Swedish Police Authority. / Polisens kommandon.' },
  {
    name: 'Säkerhetspolisen',
    description: 'Commands of the Swedish Security Service. / Säkerhetspolisens kommandon.',
  },
  {
    name: 'Kriminalvården',
    description: 'Commands of the Swedish Prison and Probation Service. / Kriminalvårdens kommandon.',
  },
  { name: 'Domstolarna', description: 'What the courts tell a case. / Vad domstolarna meddelar ett ärende.' },
  {
    name: 'Polens gränsbevakning',
    description: 'Commands of the Polish Border Guard. / Den polska gränsbevakningens kommandon.',
  },
  {
    name: 'Polens utlänningsbyrå',
    description: 'Commands of the Polish Office for Foreigners. / Den polska utlänningsbyråns kommandon.',
  },
  {
    name: 'IOM Polen',
    description: 'Commands of IOM in Poland. / Kommandon för IOM i Polen.',
  },
  {
    name: 'Polens förvaltningsdomstolar',
    description:
      'What Polish administrative courts tell a case. / Vad polska förvaltningsdomstolar meddelar ett ärende.',
  },
  {
    name: 'Polens distriktsdomstolar',
    description: 'What Polish district courts tell a case. / Vad polska distriktsdomstolar meddelar ett ärende.',
  },
  {
    name: 'Polens inrikesminister',
    description: 'Decisions of the Polish minister of the interior. / Den polske inrikesministerns beslut.',
  },
  {
    name: 'Persons',
    description: 'People and their identities, each with source and certainty. / Personer och deras identiteter.',
  },
  {
    name: 'Country profiles',
    description: 'What is known of taking people back to a country. / Vad som är känt om återtagande till ett land.',
  },
  {
    name: 'Information campaigns',
    description: 'Campaigns about voluntary return, as they were held. / Kampanjer om frivilligt återvändande.',
  },
  {
    name: 'Handovers',
    description: 'Handovers that wait, and receipts of what was disclosed. / Överlämnanden och kvitton.',
  },
  {
    name: 'Notices',
    description: 'What the law says others must be told, and whether they know. / Underrättelser enligt lag.',
  },
  { name: 'Transport orders', description: 'Orders as orderer and carrier see them. / Transportbeställningar.' },
  { name: 'Operations', description: 'Journeys that several persons share. / Resor som flera personer delar.' },
  {
    name: 'Deadlines',
    description: 'What falls due, and how it was computed. / Vad som förfaller, och hur det beräknats.',
  },
  {
    name: 'Law',
    description: 'Dated rules with their citations, and computations by them. / Daterade regler och beräkningar.',
  },
  {
    name: 'Journal',
    description: 'What happened, and the proof that nothing was changed. / Vad som hänt, och beviset.',
  },
  {
    name: 'Read log',
    description: 'Who has seen what and why, for supervisors; signs of misuse. / Vem som sett vad och varför.',
  },
  {
    name: 'Access',
    description:
      'Who inside your authority sees which case: assignment, protection, grants, mandates, broken glass. / Vem vid din myndighet som ser vilket ärende.',
  },
  { name: 'Events', description: 'A feed for other systems; nothing is skipped. / Ett flöde för andra system.' },
  {
    name: 'Returnees',
    description:
      'Who returned, with what needs and what help; counts without persons. / Återvändande och det stöd de fått.',
  },
  {
    name: 'Retention',
    description: 'How long things are kept, and how they are erased by two persons. / Bevarande och gallring.',
  },
  {
    name: 'Rights of the person',
    description: 'What a person asks about their own data, and what they get. / Den registrerades rättigheter.',
  },
  { name: 'About', description: 'The API itself. / Om gränssnittet.' },
  { name: 'Problems', description: 'What every kind of problem means. / Vad varje feltyp betyder.' },
  { name: 'Health', description: 'For probes. / För övervakning.' },
  { name: 'Development', description: 'Only outside production. / Endast utanför produktion.' },
];
