/** What is seen while somebody types and pastes slips into the examples, in a folder of several clouds. */
import { liveSlips } from '../../support/live-slips';
import { closeAll, helion, openFixture, sameText } from './helpers';
import {
  applyFix,
  asksAreAnswered,
  changedBy,
  type Known,
  knownNow,
  onlyNew,
  typeSlip,
  undo,
} from './typed-slips';

/** Each waits several times until nothing changes any more. */
const patienceMs = 90_000;

/** Registers the tests with mocha, which is in place by now. */
export async function register(): Promise<void> {
  describe('a slip in a finished file', () => {
    let known: Known;
    before(async () => {
      await helion();
      known = await knownNow();
    });
    afterEach(closeAll);

    for (const slip of liveSlips) {
      it(`${slip.title}: one finding, which a fix takes away and undo brings back`, async () => {
        const document = await openFixture(slip.file);
        const before = document.getText();
        const slipped = before.replace(slip.from, () => slip.to);

        await typeSlip(document, slip);
        sameText(document.getText(), slipped, 'What was typed');
        const found = await onlyNew(known, document, slip.vscodeSays ?? slip.says);
        await asksAreAnswered(document, slip.asks);

        if (await applyFix(document, found, slip)) {
          sameText(
            document.getText(),
            before.replace(slip.from, () => slip.fixed ?? slip.from),
            'The fix',
          );
          await changedBy(known, []);
          await undo(document);
          sameText(document.getText(), slipped, 'One step back');
          await onlyNew(known, document, slip.vscodeSays ?? slip.says);
        }
        await closeAll();
        await changedBy(known, []);
      }).timeout(patienceMs);
    }
  });
}
