import { describe, expect, test } from 'vitest';
import { clmGenerations } from '../../../server/src/core/architecture/clm-generations.js';
import {
  clmComponents,
  clmServices,
  removedComponents,
} from '../../../server/src/core/architecture/clm-services.js';

describe('what the product has', () => {
  test.each([
    ['soc9', 128, 25],
    ['hos', 133, 27],
  ] as const)('%s', (generation, count, services) => {
    const all = clmComponents(generation);
    expect(new Set([...all.values()]).size).toBe(count);
    expect(all.get('nova-kvm')).toBe(all.get('nova-compute-kvm'));
    expect(clmServices(generation).size).toBe(services);
  });

  test.each(clmGenerations.map(({ id }) => id))(
    '%s: everything has a purpose, a mnemonic and a service',
    (id) => {
      const services = clmServices(id);
      for (const [name, { purpose, mnemonic, service }] of clmComponents(id)) {
        expect(purpose, name).toMatch(/^[A-Z].*\.$/);
        expect(mnemonic, name).toMatch(/^[A-Z][A-Z0-9_-]+$/);
        expect(services.has(service), service).toBe(true);
      }
      for (const [name, { purpose, mnemonic }] of services) {
        expect(purpose, name).toMatch(/^[A-Z].*\.$/);
        expect(mnemonic, name).not.toBe('');
      }
    },
  );

  test('what left the product is not in the last generation, and was in the first', () => {
    expect(removedComponents.size).toBe(14);
    for (const [name, { date }] of removedComponents) {
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(clmComponents('soc9').has(name), name).toBe(false);
      expect(clmComponents('hos').has(name), name).toBe(true);
    }
  });
});
