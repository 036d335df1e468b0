/** Comparing two states of an input model: what cannot be told, what was saved, and what holds for all edits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithSaved, predictedFiles } from '../../../server/src/core/index.js';
import { smallModel } from '../../support/models.js';
import {
  compared,
  comparedFolders,
  type Edits,
  edited,
  type Files,
  folderOf,
  replaced,
  told,
} from './compared.js';

const servers = 'data/servers.yml';
const networks = 'data/networks.yml';

/** The release is given by the components, so that nothing is open on either side. */
const modelWith = (edits: Edits) => compared(smallModel, edited(smallModel, edits));

describe('what cannot be told', () => {
  test('a list that cannot be read removes nothing', () => {
    const { differences, doubts } = modelWith({ [servers]: (text) => `${text}  - id: [x\n` });
    expect(differences).toEqual([]);
    expect(doubts.map(({ message }) => message)).toContain(
      "Parts of 'servers' cannot be read and are missing here.",
    );
  });

  test('and adds nothing when it can be read again', () => {
    const broken = edited(smallModel, { [servers]: (text) => `${text}  - id: [x\n` });
    const { differences, doubts } = compared(broken, smallModel);
    expect(differences).toEqual([]);
    expect(doubts.some(({ message }) => message.startsWith('Before: Parts of'))).toBe(true);
  });

  test('a role of another program leaves open who is where', () => {
    const { differences, doubts } = modelWith({
      [servers]: (text) => text.replace('role: CONTROLLER-ROLE', "role: '{{ role }}'"),
    });
    expect(differences).toEqual([]);
    expect(doubts.length).toBeGreaterThan(0);
  });

  test('a subnet of another program', () => {
    const { differences } = modelWith({ [networks]: replaced('cidr: 10.0.1.0/24', "cidr: '{{ cidr }}'") });
    expect(differences).toEqual([]);
  });

  test('what both leave open is not repeated', () => {
    expect(compared(smallModel, smallModel).doubts).toEqual([]);
  });
});

/** The model with what a run of the processor saves. */
function deployed(files: Files = smallModel): Files {
  const inputs = folderOf(files).analyses.environments[0]?.[0];
  const predicted = inputs && predictedFiles(inputs);
  const saved = predicted?.files.filter(({ path }) => path.startsWith('persistent_state/')) ?? [];
  return {
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`model/${name}`, text])),
    ...Object.fromEntries(saved.map(({ path, text }) => [path, text])),
  };
}

function comparedWithSaved(files: Files) {
  const model = folderOf(files).analyses.environments.find(
    ([first]) => first?.dialect === 'input-model',
  )?.[0];
  return model && compareWithSaved(model);
}

describe('the saved state', () => {
  test('is what the model gives', () => {
    expect(comparedWithSaved(deployed())).toMatchObject({ differences: [], doubts: [] });
  });

  test('is missing', () => {
    expect(comparedWithSaved(smallModel)).toBeUndefined();
  });

  test.each<[string, string, RegExp, string, string]>([
    ['an id', 'data/servers.yml', /id: compute1/, 'id: kvm1', "place: Server 'compute1' is now 'kvm1'."],
    [
      'a subnet',
      'data/networks.yml',
      /10\.0\.1\./g,
      '10.0.2.',
      "address: Network 'EXTERNAL-NET' changes its subnet from 10.0.1.0/24 to 10.0.2.0/24.",
    ],
    [
      'addresses',
      'data/networks.yml',
      /10\.0\.1\./g,
      '10.0.2.',
      'address: 2 load balancers change their address.',
    ],
    ['disks', 'data/disks.yml', /80%/, '70%', "redeploy: 'CONTROLLER-DISKS' in the disk models changes."],
    [
      'a component',
      'data/control_plane.yml',
      /- rabbitmq/,
      '- rabbitmq\n          - horizon',
      "redeploy: Component 'horizon' is added to 'cluster1'.",
    ],
    [
      'a server',
      'data/servers.yml',
      / {2}- id: compute1[\s\S]*$/,
      '',
      "place: Server 'compute1' is removed.",
    ],
    [
      'the prefix of names',
      'cloudConfig.yml',
      /host-prefix: small/,
      'host-prefix: large',
      'address: 3 servers change their host name.',
    ],
  ])('%s', (_, file, from, to, sentence) => {
    const comparison = comparedWithSaved(
      edited(deployed(), { [`model/${file}`]: (text) => text.replace(from, to) }),
    );
    expect(comparison && told(comparison)).toContain(sentence);
  });

  test('a server under another id gets another number, whatever the commit before had', () => {
    const now = edited(deployed(), { 'model/data/servers.yml': replaced('id: compute1', 'id: kvm1') });
    const committed = Object.fromEntries(
      Object.entries(deployed()).filter(([name]) => name.startsWith('model/')),
    );
    expect(told(compared(committed, now))).toContain(
      "place: Server 'kvm1' changes its place from member 1 of 'compute' (small-cp1-comp0001) to member 2 of 'compute' (small-cp1-comp0002).",
    );
  });
});

describe('environments of a folder', () => {
  test('one that only one side has', () => {
    expect(comparedFolders({}, smallModel)).toMatchObject({ comparisons: [], alone: [{ side: 'after' }] });
    expect(comparedFolders(smallModel, {})).toMatchObject({ comparisons: [], alone: [{ side: 'before' }] });
  });

  test('one that moved is the same', () => {
    const moved = Object.fromEntries(Object.entries(smallModel).map(([name, text]) => [`x/${name}`, text]));
    expect(compared(smallModel, moved).differences).toEqual([]);
  });
});

/** Lines of the small model without one, twice, or with a word of another one. */
const editsOfModel = fc
  .record({
    name: fc.constantFrom(...Object.keys(smallModel)),
    line: fc.nat(),
    kind: fc.constantFrom('drop', 'repeat', 'digit'),
  })
  .map(({ name, line, kind }): Files => {
    const lines = (smallModel[name] ?? '').split('\n');
    const at = line % lines.length;
    const own = lines[at] ?? '';
    if (kind === 'drop') lines.splice(at, 1);
    else if (kind === 'repeat') lines.splice(at, 0, own);
    else lines[at] = own.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    return { ...smallModel, [name]: lines.join('\n') };
  });

const MIRRORED: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' };

function changesIn(before: Files, after_: Files, isMirrored: boolean): string[] {
  return compared(before, after_)
    .differences.flatMap(({ kind, change, trait, things }) =>
      things.map((thing) => {
        const way = isMirrored ? (MIRRORED[change] ?? change) : change;
        const values = [thing.before, thing.after];
        const label = change === 'renamed' ? [thing.was, thing.name] : [thing.name];
        return JSON.stringify([
          ...[kind, way, trait],
          ...(isMirrored ? values.toReversed() : values),
          ...(change === 'renamed' && isMirrored ? label.toReversed() : label),
        ]);
      }),
    )
    .sort();
}

test('nothing differs from itself, and what differs is mirrored the other way round', () => {
  fc.assert(
    fc.property(editsOfModel, (files) => {
      expect(compared(files, files)).toMatchObject({ differences: [], doubts: [] });
      const renamed = changesIn(smallModel, files, false);
      // Things that are renamed as well as changed are called by their new name.
      if (renamed.some((each) => each.includes('"renamed"'))) return;
      expect(changesIn(files, smallModel, true)).toEqual(renamed);
    }),
    { numRuns: 15 },
  );
});
