/** Needs ExcelApi 1.9 and no more: getRanges; visibility is noted with two sets. */
export async function freezeAndColour(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('花名册');
    sheet.load('name,visibility,protection/protected');
    const { format } = sheet.getRanges('A1:B2,C3');
    format.fill.color = '#FFFFFF';
    await context.sync();
  });
}
