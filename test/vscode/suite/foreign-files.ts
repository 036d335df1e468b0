/** A YAML or JSON file that is none of ours gets nothing: no finding, no hover, no completion. */
import * as vscode from 'vscode';
import { closeAll, equal, helion, ok, openFixture, pause, positionOf } from './helpers';

export function describeForeignFiles(): void {
  describe('foreign files', () => {
    before(helion);
    afterEach(closeAll);

    for (const name of ['foreign.yml', 'foreign.json', 'my-helion.yml']) {
      it(`${name} gets nothing`, async () => {
        const document = await openFixture(name);
        ok(!document.languageId.startsWith('helion'), `It became ${document.languageId}.`);
        const position = positionOf(document, 'hyper$0visor');
        await pause(500);
        const ours = vscode.languages
          .getDiagnostics(document.uri)
          .filter(({ source }) => source === 'helion');
        equal(ours, [], 'Findings');
        const hovers = await vscode.commands.executeCommand(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        );
        equal(hovers, [], 'Hover');
      });
    }

    it('every name of a plan is recognised', async () => {
      for (const name of ['helion.yml', 'good.helion.yml', 'other.helion.yaml', 'sub/helion.yaml']) {
        equal((await openFixture(name)).languageId, 'helion-plan', name);
      }
      equal((await openFixture('broken.helion.json')).languageId, 'helion-plan-json');
    });
  });
}
