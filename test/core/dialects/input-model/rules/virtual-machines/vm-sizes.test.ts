/** The models that a role names for a virtual server say how large it is, and are there. */
import { describe, test } from 'vitest';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

describe('input-model/vm-no-disk-size', () => {
  const rule = { id: 'input-model/vm-no-disk-size' };

  test('every virtual server of the role', () => {
    const files = vm(['disk', / {4}vm-size:[\s\S]*/, '']);
    checkModel(
      rule,
      {
        'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm1' needs a 'vm-size' in its disk model 'VM-DISKS'.
          #     | related vm_disk.yml:5: 'VM-DISKS' is defined here.
      ...
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm2' needs a 'vm-size' in its disk model 'VM-DISKS'.
          #     | related vm_disk.yml:5: 'VM-DISKS' is defined here.
      ...
    `,
      },
      { files },
    );
  });

  test.each([
    ['a disk model that nobody defines', vm(['roles', 'disk-model: VM-DISKS', 'disk-model: NOTHING'])],
    ['a size that cannot be read', vm(['disk', / {4}vm-size:[\s\S]*/, '    vm-size: !secret size\n'])],
  ])('%s', (_, files) => {
    checkModel(rule, {}, { files });
  });
});

describe('input-model/vm-no-cpu-size', () => {
  const rule = { id: 'input-model/vm-no-cpu-size' };

  test('another key', () => {
    const files = vm(['cpu', 'vm-size', 'size']);
    checkModel(
      rule,
      {
        'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm1' needs a 'vm-size' in its CPU model 'VM-CPU'.
          #     | related vm_cpu.yml:5: 'VM-CPU' is defined here.
      ...
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm2' needs a 'vm-size' in its CPU model 'VM-CPU'.
          #     | related vm_cpu.yml:5: 'VM-CPU' is defined here.
      ...
    `,
      },
      { files },
    );
  });

  test('no CPU model, of which another rule speaks', () => {
    const files = vm(['roles', / +cpu-model: .*\n/, '']);
    checkModel(rule, {}, { files });
  });
});

describe('input-model/vm-no-memory-size', () => {
  const rule = { id: 'input-model/vm-no-memory-size' };

  test('another key', () => {
    const files = vm(['memory', 'vm-size', 'size']);
    checkModel(
      rule,
      {
        'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm1' needs a 'vm-size' in its memory model 'VM-MEMORY'.
          #     | related vm_memory.yml:5: 'VM-MEMORY' is defined here.
      ...
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm2' needs a 'vm-size' in its memory model 'VM-MEMORY'.
          #     | related vm_memory.yml:5: 'VM-MEMORY' is defined here.
      ...
    `,
      },
      { files },
    );
  });

  test('no memory model, of which another rule speaks', () => {
    const files = vm(['roles', / +memory-model: .*\n/, '']);
    checkModel(rule, {}, { files });
  });
});

describe('input-model/vm-no-cpu-model', () => {
  const rule = { id: 'input-model/vm-no-cpu-model' };

  test('no key', () => {
    const files = vm(['roles', / +cpu-model: .*\n/, '']);
    checkModel(
      rule,
      {
        'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm1' needs a 'cpu-model' in its role 'VM-ROLE'.
      ...
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm2' needs a 'cpu-model' in its role 'VM-ROLE'.
      ...
    `,
      },
      { files },
    );
  });

  test.each([
    ['a name that cannot be read', vm(['roles', 'cpu-model: VM-CPU', 'cpu-model: !secret name'])],
    [
      'a role that nobody defines',
      vm(['roles', 'name: VM-ROLE', 'name: OTHER-ROLE'], ['roles', / +cpu-model: .*\n/, '']),
    ],
  ])('%s', (_, files) => {
    checkModel(rule, {}, { files });
  });
});

describe('input-model/vm-no-memory-model', () => {
  const rule = { id: 'input-model/vm-no-memory-model' };

  test('no key', () => {
    const files = vm(['roles', / +memory-model: .*\n/, '']);
    checkModel(
      rule,
      {
        'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm1' needs a 'memory-model' in its role 'VM-ROLE'.
      ...
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm2' needs a 'memory-model' in its role 'VM-ROLE'.
      ...
    `,
      },
      { files },
    );
  });

  test('a name of no model', () => {
    const files = vm(['roles', 'memory-model: VM-MEMORY', 'memory-model: NOTHING']);
    checkModel(rule, {}, { files });
  });
});
