/**
 * Lays out pages as PDF in a thread of its own, with the fonts that the package brings. Nothing is fetched, and nothing read
 * but the fonts. Plain JavaScript, because a thread is started from a file as it stands: in the built program and in tests alike.
 */
const { join } = require('node:path');
const { parentPort, workerData: pages } = require('node:worker_threads');
const pdfmake = require('pdfmake');

const folder = join(require.resolve('pdfmake/package.json'), '..', 'fonts', 'Roboto');
const fonts = {
  Roboto: {
    normal: join(folder, 'Roboto-Regular.ttf'),
    bold: join(folder, 'Roboto-Medium.ttf'),
    italics: join(folder, 'Roboto-Italic.ttf'),
    bolditalics: join(folder, 'Roboto-MediumItalic.ttf'),
  },
};

/** A function cannot be sent to a thread: the number of the page is put into the foot here. */
const footer = (current, count) => ({
  margin: [40, 12, 40, 0],
  columns: [pages.foot, { text: `${current} / ${count}`, alignment: 'right', width: 60, fontSize: 8 }],
});

async function print() {
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(path => path.startsWith(folder));
  const bytes = new Uint8Array(await pdfmake.createPdf({ ...pages, footer }).getBuffer());
  parentPort.postMessage(bytes, [bytes.buffer]);
}

void print();
