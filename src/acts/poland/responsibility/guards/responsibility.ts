import { uoc } from '../../../../law/poland/acts';
import { isReceiverOfHandover, isResponsible, isSenderOfHandover } from '../../../neutral/responsibility';
import { receiver, responsibleByHandover, sender } from '../../who';

export const isResponsibleAuthority = isResponsible([uoc('310'), uoc('329')], [responsibleByHandover]);

export const isReceiver = isReceiverOfHandover([uoc('310')], [receiver]);

export const isSender = isSenderOfHandover([uoc('310')], [sender]);
