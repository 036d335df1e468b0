/** Examples that several pages about site files show. */

export const MACHINE = {
  'machine-architecture': [
    {
      name: 'ProLiant DL360 Gen9',
      'model-class': '001',
      port: [
        { name: 'port1', 'bus-address': '0000:00/0000:00:1c.4/0000:02:00.0' },
        { name: 'port2', 'bus-address': '0000:00/0000:00:1c.4/0000:02:00.1' },
      ],
    },
  ],
};

export const PORT = 'machine_architecture.json machine-architecture.0.port.1';
