export const labels = ['Paper', 'Author', 'Model', 'Task'];

export const types = [
  ['CITES', 'Paper', 'Paper'],
  ['WROTE', 'Author', 'Paper'],
  ['BUILDS_ON', 'Model', 'Model'],
  ['EVALUATES', 'Paper', 'Model'],
  ['ADDRESSES', 'Paper', 'Task'],
];
