/** The line of a finding as it may be shown, and by which it is known again. */
import { describe, expect, test } from 'vitest';
import { excerptOf, lineOf } from '../../../server/src/core/features/excerpt.js';
import { analysisOf } from '../../support/check-rule.js';

/** The excerpt of the first place that reads like this, with what it marks in brackets. */
function marked(name: string, text: string, place: string): string {
  const start = text.indexOf(place);
  const {
    text: shown,
    start: from,
    end,
  } = excerptOf(analysisOf(name, text), { start, end: start + place.length });
  return `${shown.slice(0, from)}[${shown.slice(from, end)}]${shown.slice(end)}`;
}

const kvm = (password: string) =>
  `{\n  "cloud_type": "KVM",\n  "hplefthand_password": ${password}, "compute_scale": 4\n}\n`;

describe('an excerpt', () => {
  test('is the line, with the place in it', () => {
    expect(marked('helion.yml', 'hypervisor: kvm\n  # why\n', 'kvm')).toBe('hypervisor: [kvm]');
    expect(marked('helion.yml', 'a: 1\r\nhypervisor: kvm\r\n', 'kvm')).toBe('hypervisor: [kvm]');
  });

  test('of a place over several lines ends with the first', () => {
    expect(marked('helion.yml', 'a:\n  - b\n', 'a:\n  - b')).toBe('[a:]');
  });

  test('hides secrets, and the place is still where it is', () => {
    expect(marked('kvm.json', kvm('"Sesam 7713"'), '4')).toBe(
      '  "hplefthand_password": •••, "compute_scale": [4]',
    );
    expect(marked('kvm.json', kvm('"Sesam 7713"'), '"Sesam 7713"')).toBe(
      '  "hplefthand_password": [•••], "compute_scale": 4',
    );
  });

  test('hides what stands in the place of a secret in a line that cannot be read', () => {
    for (const [name, text] of [
      ['kvm.json', '{ "cloud_type": "KVM", "hplefthand_password": Sesam7713\n'],
      ['helion.yml', 'hypervisor: [\nadmin_password: Sesam7713\n'],
    ] as const) {
      const start = text.indexOf('password');
      const { text: shown } = excerptOf(analysisOf(name, text), { start, end: start + 8 });
      expect(shown).toContain('password');
      expect(shown).not.toContain('7713');
    }
  });

  test('of a long line is what is around the place', () => {
    const text = `hypervisor: kvm # ${'x'.repeat(400)}middle${'y'.repeat(400)}\n`;
    const shown = marked('helion.yml', text, 'middle');
    expect(shown).toMatch(/^\.\.\.x{60}\[middle\]y{94}\.\.\.$/);
    expect(marked('helion.yml', text, 'kvm')).toMatch(/^hypervisor: \[kvm\] # x{142}\.\.\.$/);
  });

  test('has nothing in it that a terminal obeys', () => {
    expect(marked('helion.yml', 'hypervisor:\tkvm # \u001b[31m\u202e\n', 'kvm')).toBe(
      'hypervisor: [kvm] #  [31m ',
    );
  });
});

test('a line is known again without the blanks around it', () => {
  const line = (text: string) => {
    const start = text.indexOf('kvm');
    return lineOf(analysisOf('helion.yml', text), { start, end: start + 3 });
  };
  expect(line('hypervisor: kvm\n')).toBe(line('# new\n\nhypervisor: kvm  \n'));
});
