import { useNavigate } from 'react-router';
import { useSay } from '../../app/say/Saying.tsx';
import { useTill } from '../../app/till-context.tsx';

/** Go on to paying, where there is something to pay and selling is not blocked. */
export function useCharge(): () => void {
  const { cart, status } = useTill();
  const navigate = useNavigate();
  const say = useSay();
  return () => {
    const { blocked } = status.get();
    if (cart.state.get().lines.length === 0) say('The cart is empty: scan or choose an article.');
    else if (blocked !== null) say(blocked, 'bad');
    else void navigate('/pay');
  };
}
