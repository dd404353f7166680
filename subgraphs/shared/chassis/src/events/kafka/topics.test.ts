import { domainsOf, topicsOf } from './topics.ts';

describe('the topics that a consumer reads', () => {
  it('are those of the domains that say what it hears', () => {
    expect(topicsOf(['order.order-completed.v1', 'order.order-voided.v1'], undefined)).toEqual([
      'novapos.order',
    ]);
  });

  it('are all of them for one that hears everything', () => {
    const topics = topicsOf(null, undefined);
    expect(topics).toHaveLength(domainsOf(undefined).length);
    expect(topics).toEqual(expect.arrayContaining(['novapos.order', 'novapos.auth']));
  });

  it('are all that are named where some are', () => {
    expect(topicsOf(['order.order-completed.v1'], ['shop'])).toEqual(['novapos.shop']);
  });
});
