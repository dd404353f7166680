import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { signedHeaders } from './sign-message.ts';

const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`;
const message = { id: 'evt-1', at: new Date(), body: '{"type":"ping","data":{"ü":1}}' };

describe('a signed message', () => {
  it('is verified by the library that receivers use', () => {
    const secret = newSecret();
    const headers = { ...signedHeaders(message, [secret]) };
    expect(new Webhook(secret).verify(message.body, headers)).toEqual(JSON.parse(message.body));
    expect(() => new Webhook(newSecret()).verify(message.body, headers)).toThrow();
    expect(() => new Webhook(secret).verify(`${message.body} `, headers)).toThrow();
    expect(() =>
      new Webhook(secret).verify(message.body, { ...headers, 'webhook-id': 'x' }),
    ).toThrow();
  });

  it('is verified with either of two secrets', () => {
    const secrets = [newSecret(), newSecret()];
    const headers = { ...signedHeaders(message, secrets) };
    for (const secret of secrets) new Webhook(secret).verify(message.body, headers);
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
  });

  it('is as in the example that the standard gives', () => {
    const headers = signedHeaders(
      {
        id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        at: new Date(1_614_265_330_000),
        body: '{"test": 2432232314}',
      },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });
});
