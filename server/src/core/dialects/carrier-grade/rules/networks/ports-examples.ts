/** Examples that several pages about ports show. */

export const MACHINE_MAP = [
  {
    vendor: 'HP',
    model: 'ProLiant DL360 Gen9',
    'interface-ports': [
      { port: 'port5', label: 'ctrl-1' },
      { port: 'port6', label: 'ctrl-2' },
    ],
  },
];

export const BONDED = {
  name: 'INTF0',
  'machine-port-map': MACHINE_MAP,
  'bond-options': { 'bond-mode': 4, 'bond-slaves': 'ctrl-1 ctrl-2' },
  'logical-network-map': [{ name: 'management', ref: 'ccn-INTF0-management' }],
};

export const PLACE = 'environment.json node-type.2.interface-map.0';
