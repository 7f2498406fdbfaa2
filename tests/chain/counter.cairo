#[starknet::interface]
trait ICounter<TState> {
    fn add(ref self: TState, amount: felt252);
    fn count(self: @TState) -> felt252;
}
#[starknet::contract]
mod counter {
    use starknet::storage::{StoragePointerReadAccess, StoragePointerWriteAccess};
    #[storage]
    struct Storage { count: felt252 }
    #[event]
    #[derive(Drop, starknet::Event)]
    enum Event { Added: Added }
    #[derive(Drop, starknet::Event)]
    struct Added { #[key] amount: felt252, count: felt252 }
    #[constructor]
    fn constructor(ref self: ContractState, start: felt252) { self.count.write(start); }
    #[abi(embed_v0)]
    impl Counter of super::ICounter<ContractState> {
        fn add(ref self: ContractState, amount: felt252) {
            assert(amount != 0, 'Nothing to add');
            let count = self.count.read() + amount;
            self.count.write(count);
            self.emit(Added { amount, count });
        }
        fn count(self: @ContractState) -> felt252 { self.count.read() }
    }
}
