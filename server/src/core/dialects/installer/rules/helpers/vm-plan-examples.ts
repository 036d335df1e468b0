/** Examples that several pages about virtual machines of a control plane show. */
const FILE = 'vm-plan.csv';

export const LINE = ',stack,,172.30.1.12,2,32768,,Undercloud,';

export const PAGE = 'Flexible control plane page 1.1, vm-plan';

export const example = (bad: string) => ({ bad: { [FILE]: `${bad}\n` }, good: { [FILE]: `${LINE}\n` } });
