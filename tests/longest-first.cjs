const { default: Sequencer } = require('@jest/test-sequencer');

// What starts whole products takes minutes: begun last, it would run alone on one core while the others are idle.
const longest = [/tests\/replay\//, /tests\/journeys\//, /embedded/, /gateway\/tests\//];

const rank = ({ path }) => {
  const at = longest.findIndex((pattern) => pattern.test(path));
  return at < 0 ? longest.length : at;
};

/** Runs the tests that take longest first; among others the order is jest's. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
