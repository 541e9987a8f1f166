const swedish = /\b(och|att|som|är|för)\b/u;
const english = /\b(and|the|with|is|for)\b/u;

/** Asks for text in Swedish and in English, by words that each can hardly do without. */
export default function speaksBothLanguages(text) {
  const missing = [!swedish.test(text) && 'Swedish', !english.test(text) && 'English'].filter(Boolean);
  return missing.length > 0 ? [{ message: `There is no ${missing.join(' and no ')}.` }] : [];
}
